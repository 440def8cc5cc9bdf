// Packs files into a zip whose bytes depend on nothing but their names, their content and the time handed in.

import CZip

/// Writes zips that are the same, byte for byte, whenever and by whomever they are made.
package enum ZipWriter {
    /// One file to be packed.
    package struct Item: Sendable {
        /// The name in the zip: parts of letters, digits, dots, underscores and hyphens, with `/` between them.
        package let name: String
        /// Where its bytes are.
        ///
        /// Must not change until the zip is written.
        package let path: String

        /// An item from its parts; nothing is read.
        package init(name: String, path: String) {
            self.name = name
            self.path = path
        }
    }

    /// Packs the items, sorted by name, into a new file at `path`; no folder entries, no owners, no zones.
    ///
    /// Every entry gets the time `modified`. Nothing may stand at `path` yet; after an error nothing does. Blocks its
    /// thread. Not durable when it returns: that is for whoever publishes the file.
    package static func write(_ items: [Item], to path: String, modified: ZipTime) throws(ArchiveError) {
        let items = items.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        try check(items, path: path)
        var code: Int32 = 0
        guard let archive = zip_open(path, ZIP_CREATE | ZIP_EXCL, &code) else {
            throw ArchiveError(.inaccessible, path, ZipWords.ofOpening(code))
        }
        do throws(ArchiveError) {
            for item in items { try add(item, to: archive, modified: modified) }
            if zip_close(archive) != 0 {
                throw ArchiveError(.inaccessible, path, "cannot be written: \(String(cString: zip_strerror(archive)))")
            }
        } catch {
            zip_discard(archive)
            throw error
        }
    }

    private static func add(_ item: Item, to archive: OpaquePointer, modified: ZipTime) throws(ArchiveError) {
        func refusal() -> ArchiveError {
            ArchiveError(.inaccessible, item.path, String(cString: zip_strerror(archive)))
        }
        guard let source = zip_source_file(archive, item.path, 0, 0) else { throw refusal() }
        let index = zip_file_add(archive, item.name, source, 0)
        if index < 0 {
            zip_source_free(source)
            throw refusal()
        }
        let entry = UInt64(index)
        let plainFile: UInt32 = 0o100644 << 16
        guard zip_set_file_compression(archive, entry, ZIP_CM_DEFLATE, 6) == 0,
            zip_file_set_dostime(archive, entry, modified.time, modified.date, 0) == 0,
            zip_file_set_external_attributes(archive, entry, 0, UInt8(ZIP_OPSYS_UNIX), plainFile) == 0
        else { throw refusal() }
    }

    private static func check(_ items: [Item], path: String) throws(ArchiveError) {
        if items.isEmpty { throw ArchiveError(.badName, path, "a zip needs at least one file") }
        for (item, next) in zip(items, items.dropFirst()) where item.name == next.name {
            throw ArchiveError(.badName, path, "two files have the name \(ZipWords.shown(item.name))")
        }
        for item in items {
            guard isAllowed(item.name) else {
                throw ArchiveError(.badName, path, "\(ZipWords.shown(item.name)) cannot be a name in a zip")
            }
            // Opened here to name the file that is not there: closing the zip could only say that one was not.
            _ = try PlainFile(item.path)
        }
    }

    private static func isAllowed(_ name: String) -> Bool {
        name.utf8.count <= 255
            && name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy(isAllowedPart)
    }

    private static func isAllowedPart(_ part: Substring.UTF8View) -> Bool {
        func isAlphanumeric(_ byte: UInt8) -> Bool {
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        }
        return part.first.map(isAlphanumeric) == true
            && part.allSatisfy { isAlphanumeric($0) || $0 == 0x2E || $0 == 0x5F || $0 == 0x2D }
    }
}
