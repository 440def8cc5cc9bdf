// What PostgreSQL says of a field it cannot read, told with the file's own rows and headings.

import Postgres

/// Translates an error of the COPY into `staging`.
enum CopyTrouble {
    /// Nil when the error is not about the data (SQLSTATE class 22).
    static func refusal(_ error: PostgresError, file: String) -> ImportError? {
        guard error.code == .server, error.sqlState?.hasPrefix("22") == true else { return nil }
        let place = place(in: error.context ?? "")
        let message = ExtractColumn.inWords(quoted: error.message)
        let problem = ImportError.Problem(
            check: "readable", rule: "every row can be read", count: 1, examples: [place + message])
        return ImportError(file: file, problems: [problem])
    }

    /// `COPY staging, line 5, column band_017: "x"` is row 6 of the file: the server does not see the header.
    ///
    /// The words are translated where the server speaks another language; the number and the name are not.
    private static func place(in context: String) -> String {
        let head = context.prefix { $0 != ":" }.split(separator: ",").dropFirst()
        var place = ""
        if let line = head.first.flatMap({ Int($0.filter(\.isNumber)) }) { place = "row \(line + 1)" }
        let words = head.dropFirst().flatMap { $0.split(separator: " ") }
        let column = words.lazy.compactMap { word in ExtractColumn.all.first { $0.staged == word } }.first
        if let column { place += ", \"\(column.published)\"" }
        return place.isEmpty ? "" : place + ": "
    }
}
