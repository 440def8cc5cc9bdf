// The figures as CSV files, and all of them in one zip.
import Archive
import Reports
import WaitingList

/// `…_measures.csv` and the other tables, and `waiting-list_england_2026-01-31.zip`.
struct CSVBundle: Renderer {
    let id = "csv"

    func render(_ publication: Publication, into folder: inout some FileSink & ~Copyable) throws {
        let stem = publication.edition.fileStem
        let tables = CSVTable.all(of: publication)
        for table in tables {
            try folder.write("\(stem)_\(table.name).csv") { append in try table.write(to: append) }
        }
        let names = tables.map { "\(stem)_\($0.name).csv" }
        let time = try zipTime(of: publication.edition.census)
        try folder.adopt(stem + ".zip") { path in
            let items = names.map { ZipWriter.Item(name: "\(stem)/\($0)", path: "\(path)/\($0)") }
            try ZipWriter.write(items, to: "\(path)/\(stem).zip", modified: time)
        }
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
