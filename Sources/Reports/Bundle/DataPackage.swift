// datapackage.json: what the files of the bundle are, for programs that read them (Data Package, version 2).
package import JSON

/// The description of a whole bundle.
package enum DataPackage {
    /// Its file's name.
    package static let name = "datapackage.json"

    /// Says of every file its size, its SHA-256, its columns and its key.
    ///
    /// `created` is the census: the same figures have the same bytes whenever they are packed.
    package static func json(of publication: Publication, files: [BundleFile]) -> JSONValue {
        let edition = publication.edition
        return [
            "$schema": .text("https://datapackage.org/profiles/2.0/datapackage.json"),
            "name": .text(edition.fileStem.lowercased()),
            "title": .text(publication.document.title),
            "version": .text("\(edition.census).\(edition.revision)"),
            "created": .text("\(edition.census)T00:00:00Z"),
            "sources": .list(publication.document.sourceNotes.map { ["title": .text($0.text)] }),
            "resources": .list(files.map(resource)),
        ]
    }

    private static func resource(_ file: BundleFile) -> JSONValue {
        [
            "name": .text(file.table.name), "path": .text(file.name), "type": .text("table"),
            "description": .text("\(file.table.about) in each row."), "format": .text("csv"),
            "mediatype": .text("text/csv"), "encoding": .text("utf-8"), "bytes": .whole(file.bytes),
            "hash": .text("sha256:\(file.sha256)"),
            "dialect": ["delimiter": .text(","), "lineTerminator": .text("\r\n"), "header": .truth(true)],
            "schema": [
                "fields": .list(file.table.columns.map(field)), "missingValues": .texts([""]),
                "primaryKey": .texts(file.table.key),
            ],
        ]
    }

    private static func field(_ column: CSVColumn) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init(name: "name", value: .text(column.name)), .init(name: "type", value: .text(column.kind.fieldType)),
            .init(name: "description", value: .text(column.about)),
        ]
        if column.kind == .marker {
            let shorthand = JSONValue.texts(Shorthand.all.map(\.text))
            members.append(.init(name: "constraints", value: ["enum": shorthand]))
        }
        return .object(members)
    }
}

extension CSVColumn.Kind {
    /// In the words of Table Schema.
    fileprivate var fieldType: String {
        switch self {
        case .date: "date"
        case .text, .marker: "string"
        case .number: "number"
        case .integer: "integer"
        case .truth: "boolean"
        }
    }
}
