// README.txt: what is in the bundle, in plain words.

/// The words that go with the files.
package enum BundleWords {
    /// Its file's name.
    package static let name = "README.txt"

    /// Plain text in lines of at most 80 characters where words allow, each ended by CR and LF, as the tables are.
    package static func text(of publication: Publication, files: [BundleFile]) -> String {
        let document = publication.document
        let paragraphs =
            [document.title, document.status + "."] + document.sourceNotes.map { "\($0.label) \($0.text)" }
            + [
                """
                The files are comma-separated text in UTF-8 with one header row. Numbers have a decimal point and no \
                separators; dates are year-month-day. A number that is missing has a marker that says why:
                """
            ]
        let shorthand = Shorthand.all.flatMap { wrapped("\($0.text) \($0.meaning)", indent: "  ") }
        let tables = files.flatMap(paragraph)
        let closing = wrapped(
            """
            \(DataPackage.name) and the files that end in -metadata.json say the same to programs, with the size and the \
            SHA-256 of each file.
            """, indent: "")
        let lines = paragraphs.flatMap { wrapped($0, indent: "") + [""] } + shorthand + [""] + tables + closing
        return lines.map { $0 + "\r\n" }.joined()
    }

    private static func paragraph(_ file: BundleFile) -> [String] {
        let columns = file.table.columns.flatMap { column in
            wrapped("\(column.name): \(column.kind == .marker ? "as above" : column.about)", indent: "    ")
        }
        return ["\(file.name)"] + wrapped("\(file.table.about) in each row.", indent: "  ") + columns + [""]
    }

    /// Words in lines; those after the first are indented a little more.
    private static func wrapped(_ text: String, indent: String) -> [String] {
        var lines: [String] = []
        var line = indent
        for word in text.split(separator: " ") {
            if line.count > indent.count, line.count + word.count + 1 > 80 {
                lines.append(line)
                line = indent + (indent.isEmpty ? "" : "  ")
            }
            line += line.last.map { $0 == " " } ?? true ? String(word) : " \(word)"
        }
        return lines + [line]
    }
}
