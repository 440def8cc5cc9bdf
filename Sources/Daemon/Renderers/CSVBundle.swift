// The tables as CSV files with their metadata, and all of them in one zip.
import Archive
import Files
import JSON
import Reports
import WaitingList

/// `…_measures.csv` and the other tables, what they hold for programs and for people, and
/// `waiting-list_england_2026-01-31.zip`.
struct CSVBundle: Renderer {
    let id = "csv"

    func render(_ publication: Reports.Publication, into folder: inout some FileSink & ~Copyable) throws {
        let stem = publication.edition.fileStem
        var names: [String] = []
        var files: [BundleFile] = []
        for table in CSVTable.all(of: publication) {
            let file = try write(table, as: "\(stem)_\(table.name).csv", into: &folder)
            let metadata = TableMetadata.json(of: file, in: publication).file
            try write(metadata, as: file.metadataName, into: &folder)
            files.append(file)
            names += [file.name, file.metadataName]
        }
        try write(DataPackage.json(of: publication, files: files).file, as: DataPackage.name, into: &folder)
        try write(BundleWords.text(of: publication, files: files), as: BundleWords.name, into: &folder)
        names += [DataPackage.name, BundleWords.name]
        let time = try zipTime(of: publication.edition.census)
        try folder.adopt(stem + ".zip") { path in
            let items = names.map { ZipWriter.Item(name: "\(stem)/\($0)", path: "\(path)/\($0)") }
            try ZipWriter.write(items, to: "\(path)/\(stem).zip", modified: time)
        }
    }

    /// Writes a table and takes its size and digest as it goes by.
    private func write(
        _ table: CSVTable, as name: String, into folder: inout some FileSink & ~Copyable
    ) throws -> BundleFile {
        var digest = try SHA256()
        var size = 0
        try folder.write(name) { append in
            try table.write { bytes in
                digest.update(bytes.span.bytes)
                size += bytes.count
                try append(bytes)
            }
        }
        return BundleFile(table: table, name: name, bytes: size, sha256: try digest.finish())
    }

    private func write(_ text: String, as name: String, into folder: inout some FileSink & ~Copyable) throws {
        try folder.write(name) { append in try append(Array(text.utf8)) }
    }

    /// The census, so that the same figures give the same bytes whenever they are packed.
    private func zipTime(of census: Day) throws -> ZipTime {
        let (year, month, day) = census.components
        guard let time = ZipTime(year: year, month: month, day: day) else {
            throw Failure(.badData, "a zip cannot hold the date \(census)")
        }
        return time
    }
}
