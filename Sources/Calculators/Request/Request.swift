// A request: an object of JSON, whose fields are asked for by name and form.
import JSON
import WaitingList

/// The fields of one request.
///
/// A field that is null is the same as one that is left out.
struct Request: Sendable {
    private let values: [String: JSONValue]

    /// The field that names the method, where the command line does not.
    static let method = "method"

    /// Longer lists are refused: no series of waiting lists is as long, and a mistake must not eat the memory.
    static let mostValues = 100_000

    /// Throws for anything but an object.
    init(_ request: JSONValue) throws(Complaint) {
        guard case .object(let members) = request else {
            throw Complaint("a request is an object, such as {\"field\": 1}, and not \(request.kindInWords)")
        }
        values = Dictionary(members.map { ($0.name, $0.value) }) { first, _ in first }
    }

    /// The names of its fields, sorted.
    var names: [String] { values.keys.sorted() }

    /// A field that is there and not null.
    func given(_ name: String) -> JSONValue? {
        guard let value = values[name], value != .null else { return nil }
        return value
    }

    /// A field that must be there.
    func needed(_ name: String) throws(Complaint) -> JSONValue {
        guard let value = given(name) else { throw Complaint(name, "is missing") }
        return value
    }
}

extension Request {
    /// A finite number within bounds.
    func number(_ name: String, in bounds: ClosedRange<Double> = Bounds.any) throws(Complaint) -> Double {
        try Bounds.number(try needed(name), name, bounds)
    }

    /// A finite number within bounds, if there is one.
    func optionalNumber(_ name: String, in bounds: ClosedRange<Double> = Bounds.any) throws(Complaint) -> Double? {
        guard let value = given(name) else { return nil }
        return try Bounds.number(value, name, bounds)
    }

    /// A whole number within bounds.
    func whole(_ name: String, in bounds: ClosedRange<Int> = Bounds.counts) throws(Complaint) -> Int {
        try Bounds.whole(try needed(name), name, bounds)
    }

    /// A whole number within bounds, if there is one.
    func optionalWhole(_ name: String, in bounds: ClosedRange<Int> = Bounds.counts) throws(Complaint) -> Int? {
        guard let value = given(name) else { return nil }
        return try Bounds.whole(value, name, bounds)
    }

    /// True or false, if either is given.
    func optionalTruth(_ name: String) throws(Complaint) -> Bool? {
        guard let value = given(name) else { return nil }
        guard case .truth(let truth) = value else {
            throw Complaint(name, "must be true or false, and is \(value.kindInWords)")
        }
        return truth
    }

    /// A text.
    func text(_ name: String) throws(Complaint) -> String {
        try Bounds.text(try needed(name), name)
    }

    /// One of several words, if one is given.
    func optionalWord<Word: CaseIterable & RawRepresentable<String>>(
        _ name: String, of words: Word.Type
    ) throws(Complaint) -> Word? {
        guard let value = given(name) else { return nil }
        let text = try Bounds.text(value, name)
        guard let word = Word(rawValue: text) else {
            let known = words.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
            throw Complaint(name, "must be one of \(known), and is \"\(text)\"")
        }
        return word
    }

    /// A day written as `yyyy-mm-dd`.
    func day(_ name: String) throws(Complaint) -> Day {
        try Bounds.day(try needed(name), name)
    }

    /// A day, if one is given.
    func optionalDay(_ name: String) throws(Complaint) -> Day? {
        guard let value = given(name) else { return nil }
        return try Bounds.day(value, name)
    }

    /// A code that some write as a number and some as a text, if one is given.
    func optionalCode(_ name: String) throws(Complaint) -> String? {
        guard let value = given(name) else { return nil }
        if case .whole(let number) = value { return String(number) }
        return try Bounds.text(value, name)
    }
}
