// The help of the calculators, made from their own descriptions.

extension Calculator {
    /// What a method is asked and what it answers, a field a line, with an example.
    package var help: String {
        let needed = neededFields
        return """
            \(name): \(summary)
              asks
            \(Self.table(fields, optional: { !needed.contains($0.name) }))
              answers
            \(Self.table(answers, optional: { _ in false }))
              example
                \(example)
            """
    }

    /// The help of every method.
    package static var help: String { all.map(\.help).joined(separator: "\n\n") }

    /// A field a line, the names in a column; what may be left out says so.
    private static func table(_ fields: [Field], optional: (Field) -> Bool) -> String {
        let width = fields.map(\.name.count).max() ?? 0
        return fields.map { field in
            let form = field.form + (optional(field) ? ", may be left out" : "")
            return "    " + padded(field.name, width) + "  " + form + ": " + field.meaning
        }.joined(separator: "\n")
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
