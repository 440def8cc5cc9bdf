// …-metadata.json: what one CSV file holds, in the form that government recommends (CSV on the Web, W3C).
package import JSON

/// The description of one file, beside it.
package enum TableMetadata {
    /// Columns, their types and the key of a file.
    package static func json(of file: BundleFile, in publication: Publication) -> JSONValue {
        [
            "@context": .list([.text("http://www.w3.org/ns/csvw"), ["@language": .text("en")]]),
            "url": .text(file.name),
            "dc:title": .text(publication.document.title),
            "dc:description": .text("\(file.table.about) in each row."),
            "dialect": [
                "encoding": .text("utf-8"), "lineTerminators": .texts(["\r\n", "\n"]), "header": .truth(true),
            ],
            "tableSchema": [
                "columns": .list(file.table.columns.map { column($0, isKey: file.table.key.contains($0.name)) }),
                "primaryKey": .texts(file.table.key),
            ],
        ]
    }

    private static func column(_ column: CSVColumn, isKey: Bool) -> JSONValue {
        [
            "name": .text(column.name), "titles": .text(column.name), "dc:description": .text(column.about),
            "datatype": .text(column.kind.datatype), "required": .truth(isKey), "null": .text(""),
        ]
    }
}

extension CSVColumn.Kind {
    /// In the words of XML Schema.
    fileprivate var datatype: String {
        switch self {
        case .date: "date"
        case .text, .marker: "string"
        case .number: "decimal"
        case .integer: "integer"
        case .truth: "boolean"
        }
    }
}
