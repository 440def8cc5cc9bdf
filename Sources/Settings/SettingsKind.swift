// What a single value in a settings file may be.

/// What a single value may be: how to read it, and how to say what was expected.
///
/// The kinds are found by leading dot: `.string`, `.int(in: 1...65535)`, `.double`, `.bool`, `.duration`, `.date`,
/// `.oneOf(["daily", "weekly"])`, `.oneOf(Weekday.self)`, and `.parsed` for a kind of one's own.
package struct SettingsKind<Value> {
    /// Completes "needs …": "a whole number from 1 to 65535".
    let expectation: String
    /// Handed to the decoder in place of a value that is wrong or missing; never leaves the reader.
    let placeholder: Value
    /// The words allowed, when they can be listed.
    var words: [String] = []
    /// Nil when what is written is not of this kind, or outside its range.
    let parse: (WrittenScalar) -> Value?

    /// A kind of one's own, from the text as written, quoted or not.
    ///
    /// `expectation` completes the sentence "… needs"; `placeholder` is what the decoder gets when the value is wrong (it
    /// is thrown away with the rest); `words` are those that a mistyped one is compared with; `parse` answers nil for a wrong
    /// value and runs once a value.
    package static func parsed(
        _ expectation: String, placeholder: Value, words: [String] = [], _ parse: @escaping (String) -> Value?
    ) -> SettingsKind {
        SettingsKind(expectation: expectation, placeholder: placeholder, words: words) { parse($0.text) }
    }
}

extension SettingsKind where Value == String {
    /// Any single value as it is written: `100` and `no` are text here.
    ///
    /// May be the empty text when that is quoted.
    package static var string: SettingsKind {
        SettingsKind(expectation: "a text", placeholder: "") { $0.text }
    }

    /// One of the words listed; list at least one.
    package static func oneOf(_ words: [String]) -> SettingsKind {
        SettingsKind(expectation: "one of \(words.joined(separator: ", "))", placeholder: "", words: words) {
            words.contains($0.text) ? $0.text : nil
        }
    }
}

extension SettingsKind where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
    /// One of the cases, by raw value, in the order of the cases.
    package static func oneOf(_ type: Value.Type) -> SettingsKind {
        guard let placeholder = type.allCases.first else { preconditionFailure("\(type) has no case to choose from") }
        let words = type.allCases.map(\.rawValue)
        return SettingsKind(
            expectation: "one of \(words.joined(separator: ", "))", placeholder: placeholder, words: words
        ) { Value(rawValue: $0.text) }
    }
}

extension SettingsKind where Value == Bool {
    /// `true` or `false`, also `yes` or `no`; without quotes.
    package static var bool: SettingsKind {
        SettingsKind(expectation: "true or false", placeholder: false) {
            guard $0.isPlain else { return nil }
            return ["true": true, "yes": true, "false": false, "no": false][$0.text]
        }
    }
}
