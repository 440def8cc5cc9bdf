// Values of JSON as text, on one line.

extension JSONValue {
    /// One line of JSON, without the line's end; numbers in the shortest form that reads back as the same number.
    ///
    /// A number that is not finite has no form in JSON and is written as null; answers hold none (see `Calculator`).
    package var line: String {
        var text = ""
        write(to: &text)
        return text
    }

    /// Whether every number in it is finite.
    package var isFinite: Bool {
        switch self {
        case .number(let number): number.isFinite
        case .list(let values): values.allSatisfy(\.isFinite)
        case .object(let members): members.allSatisfy(\.value.isFinite)
        case .null, .truth, .whole, .text: true
        }
    }

    private func write(to text: inout String) {
        switch self {
        case .null: text += "null"
        case .truth(let truth): text += truth ? "true" : "false"
        case .whole(let number): text += String(number)
        case .number(let number): text += number.isFinite ? number.description : "null"
        case .text(let words): text += words.quotedForJSON
        case .list(let values): Self.join(values, "[", "]", &text) { $0.write(to: &$1) }
        case .object(let members):
            Self.join(members, "{", "}", &text) { member, text in
                text += member.name.quotedForJSON
                text += ": "
                member.value.write(to: &text)
            }
        }
    }

    private static func join<Item>(
        _ items: [Item], _ open: String, _ close: String, _ text: inout String, _ write: (Item, inout String) -> Void
    ) {
        text += open
        for (index, item) in items.enumerated() {
            if index > 0 { text += ", " }
            write(item, &text)
        }
        text += close
    }
}
