// A value of JSON.

/// A value of JSON.
package indirect enum JSONValue: Sendable, Equatable {
    /// Nothing known.
    case null
    /// True or false.
    case truth(Bool)
    /// A whole number, written without a fraction.
    case whole(Int)
    /// Any other number; never written unless it is finite.
    case number(Double)
    /// A text.
    case text(String)
    /// Values in their order.
    case list([JSONValue])
    /// Values by name, in the order in which they are written.
    case object([Member])

    /// A value and its name.
    package struct Member: Sendable, Equatable {
        package var name: String
        package var value: JSONValue

        package init(name: String, value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// What an error message calls it.
    package var kindInWords: String {
        switch self {
        case .null: "null"
        case .truth: "true or false"
        case .whole, .number: "a number"
        case .text: "a text"
        case .list: "a list"
        case .object: "an object"
        }
    }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
    /// An object, its members in the order written.
    package init(dictionaryLiteral members: (String, JSONValue)...) {
        self = .object(members.map { Member(name: $0.0, value: $0.1) })
    }
}

extension JSONValue {
    /// A number, or null for none.
    package static func number(_ value: Double?) -> JSONValue { value.map(JSONValue.number) ?? .null }

    /// A whole number, or null for none.
    package static func whole(_ value: Int?) -> JSONValue { value.map(JSONValue.whole) ?? .null }

    /// A text, or null for none.
    package static func text(_ value: String?) -> JSONValue { value.map(JSONValue.text) ?? .null }

    /// True or false, or null for neither.
    package static func truth(_ value: Bool?) -> JSONValue { value.map(JSONValue.truth) ?? .null }

    /// A list of numbers.
    package static func numbers(_ values: some Sequence<Double>) -> JSONValue { .list(values.map(JSONValue.number)) }

    /// A list of numbers with gaps.
    package static func numbers(_ values: some Sequence<Double?>) -> JSONValue {
        .list(values.map { JSONValue.number($0) })
    }

    /// A list of rows of numbers.
    package static func rows(_ rows: some Sequence<[Double]>) -> JSONValue { .list(rows.map { .numbers($0) }) }

    /// A list of texts.
    package static func texts(_ values: some Sequence<String>) -> JSONValue { .list(values.map(JSONValue.text)) }
}
