// A value in a manifest, written as JSON in one way only.

/// A value a manifest can hold.
///
/// There are no fractions: a fraction has more than one spelling.
package indirect enum ManifestValue: Equatable, Sendable {
    /// Nothing known.
    case null
    /// True or false.
    case truth(Bool)
    /// A whole number.
    case number(Int)
    /// A text.
    case text(String)
    /// Values in an order that matters.
    case list([ManifestValue])
    /// Values by key; written in the order of the keys' bytes.
    case object([String: ManifestValue])

    func json(indent: String = "") -> String {
        let inner = indent + "  "
        switch self {
        case .null: return "null"
        case .truth(let truth): return truth ? "true" : "false"
        case .number(let number): return String(number)
        case .text(let text): return Self.quoted(text)
        case .list(let values):
            return Self.block("[", values.map { $0.json(indent: inner) }, "]", indent)
        case .object(let fields):
            let sorted = fields.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            return Self.block(
                "{", sorted.map { "\(Self.quoted($0.key)): \($0.value.json(indent: inner))" }, "}", indent)
        }
    }

    private static func block(_ open: String, _ lines: [String], _ close: String, _ indent: String) -> String {
        if lines.isEmpty { return open + close }
        return "\(open)\n" + lines.map { indent + "  " + $0 }.joined(separator: ",\n") + "\n\(indent)\(close)"
    }

    private static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\t": out += "\\t"
            case "\r": out += "\\r"
            case _ where scalar.value < 32 || scalar.value == 127:
                let hex = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}

extension ManifestValue: Decodable {
    /// Any JSON value but a fraction.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let truth = try? container.decode(Bool.self) {
            self = .truth(truth)
        } else if let number = try? container.decode(Int.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([ManifestValue].self) {
            self = .list(list)
        } else {
            self = .object(try container.decode([String: ManifestValue].self))
        }
    }
}

extension ManifestValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    /// A text.
    package init(stringLiteral text: String) { self = .text(text) }
    /// A whole number.
    package init(integerLiteral number: Int) { self = .number(number) }
    /// True or false.
    package init(booleanLiteral truth: Bool) { self = .truth(truth) }
}
