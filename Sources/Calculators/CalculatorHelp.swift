// The help of the calculators, made from their own descriptions.

extension Calculator {
    /// What a method is asked and what it answers, with an example, in lines of at most about 100 characters.
    package var help: String {
        """
        \(name): \(summary)
          asks
        \(Self.table(fields))
          answers
        \(Self.table(answers))
          example
            \(example)
        """
    }

    /// The help of every method.
    package static var help: String { all.map(\.help).joined(separator: "\n\n") }

    /// A field a line, in columns; what a column cannot hold stands on a line of its own.
    private static func table(_ fields: [Field]) -> String {
        let width = min(28, fields.map(\.name.count).max() ?? 0)
        return fields.map { field in
            "    " + padded(field.name, width) + "  " + field.form + ": " + field.meaning
        }.joined(separator: "\n")
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
