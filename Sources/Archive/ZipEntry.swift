// The one table of a zip, being unpacked.

import CZip

/// An open entry of an open zip; both are closed together.
struct ZipEntry: ~Copyable {
    /// As the zip has it.
    let name: String
    private let archive: OpaquePointer
    private let entry: OpaquePointer
    private let path: String

    /// Opens the only entry whose name ends in `.csv`.
    init(onlyTableOf path: String, mostBytes: Int) throws(ArchiveError) {
        var code: Int32 = 0
        guard let archive = zip_open(path, ZIP_RDONLY, &code) else {
            let words = ZipWords.ofOpening(code)
            throw ArchiveError(.damaged, path, "begins as a zip but is none, or is cut short: \(words)")
        }
        do throws(ArchiveError) {
            let index = try Self.onlyTable(of: archive, path: path)
            let status = try Self.checked(index, of: archive, path: path, mostBytes: mostBytes)
            guard let entry = zip_fopen_index(archive, index, 0) else {
                let words = String(cString: zip_strerror(archive))
                throw ArchiveError(.unsupported, path, "cannot unpack \(ZipWords.shown(status.name)): \(words)")
            }
            name = status.name
            self.archive = archive
            self.entry = entry
            self.path = path
        } catch {
            zip_discard(archive)
            throw error
        }
    }

    deinit {
        zip_fclose(entry)
        zip_discard(archive)
    }

    /// Fills the front of `piece`; the count is 0 at the end only, and only when the checksum is right.
    func read(into piece: inout [UInt8]) throws(ArchiveError) -> Int {
        let count = zip_fread(entry, &piece, UInt64(piece.count))
        if count >= 0 { return Int(count) }
        let words = String(cString: zip_file_strerror(entry))
        throw ArchiveError(.damaged, path, "the entry \(ZipWords.shown(name)) is damaged: \(words)")
    }

    private static func onlyTable(of archive: OpaquePointer, path: String) throws(ArchiveError) -> UInt64 {
        let all = (0..<UInt64(max(0, zip_get_num_entries(archive, 0)))).map { index in
            (index: index, name: zip_get_name(archive, index, 0).map { String(cString: $0) } ?? "")
        }
        let tables = all.filter { $0.name.lowercased().hasSuffix(".csv") && !$0.name.hasPrefix("__MACOSX/") }
        if tables.count == 1 { return tables[0].index }
        let shown = (tables.isEmpty ? all : tables).prefix(10).map { ZipWords.shown($0.name) }.joined(separator: ", ")
        let found = tables.isEmpty ? "no .csv in it, but: \(all.isEmpty ? "nothing" : shown)" : "several .csv: \(shown)"
        throw ArchiveError(.notOneTable, path, "must hold one .csv; there is \(found)")
    }

    private static func checked(
        _ index: UInt64, of archive: OpaquePointer, path: String, mostBytes: Int
    ) throws(ArchiveError) -> (name: String, size: UInt64) {
        var status = zip_stat_t()
        guard zip_stat_index(archive, index, 0, &status) == 0, let name = status.name.map({ String(cString: $0) })
        else {
            throw ArchiveError(.damaged, path, String(cString: zip_strerror(archive)))
        }
        if status.encryption_method != UInt16(ZIP_EM_NONE) {
            throw ArchiveError(.unsupported, path, "the entry \(ZipWords.shown(name)) is encrypted")
        }
        if status.size > UInt64(mostBytes) {
            let text = "the entry \(ZipWords.shown(name)) has \(status.size) bytes, more than \(mostBytes)"
            throw ArchiveError(.tooLarge, path, text)
        }
        return (name, status.size)
    }
}
