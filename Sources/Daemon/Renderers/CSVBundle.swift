// The figures as CSV files, and all of them in one zip.
import Archive
import Reports

/// `…_measures.csv` and the other tables, and `waiting-list_england_2026-01-31.zip`.
struct CSVBundle: Renderer {
    let id = "csv"

    func render(_ publication: Publication, into folder: inout some FileSink & ~Copyable) throws {
        let stem = publication.edition.fileStem
        let tables = CSVTable.all(of: publication)
        for table in tables {
            try folder.write("\(stem)_\(table.name).csv") { append in try table.write(to: append) }
        }
    }
}
