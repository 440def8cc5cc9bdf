// One value of a request, held against its form and its bounds.
import JSON
import WaitingList

/// The forms of single values.
enum Bounds {
    /// Every number that a double can hold.
    static let any = -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude
    /// Numbers that count or measure something.
    static let notNegative = 0...Double.greatestFiniteMagnitude
    /// Numbers of which 0 makes no sense.
    static let positive = Double.leastNonzeroMagnitude...Double.greatestFiniteMagnitude
    /// From nothing to everything.
    static let share = 0.0...1.0
    /// Counts that a double holds exactly.
    static let counts = 0...(1 << 53)

    static func number(_ value: JSONValue, _ name: String, _ bounds: ClosedRange<Double>) throws(Complaint) -> Double {
        let number: Double
        switch value {
        case .number(let given): number = given
        case .whole(let given): number = Double(given)
        default: throw Complaint(name, "must be a number, and is \(value.kindInWords)")
        }
        guard number.isFinite else { throw Complaint(name, "is not a finite number") }
        guard bounds.contains(number) else { throw Complaint(name, "is \(number), and must be \(inWords(bounds))") }
        return number
    }

    static func whole(_ value: JSONValue, _ name: String, _ bounds: ClosedRange<Int>) throws(Complaint) -> Int {
        let number = try number(value, name, any)
        guard let whole = Int(exactly: number) else {
            throw Complaint(name, "is \(number), and must be a whole number")
        }
        guard bounds.contains(whole) else {
            let most = bounds.upperBound == counts.upperBound ? "2^53" : "\(bounds.upperBound)"
            throw Complaint(name, "is \(whole), and must be from \(bounds.lowerBound) to \(most)")
        }
        return whole
    }

    static func text(_ value: JSONValue, _ name: String) throws(Complaint) -> String {
        guard case .text(let text) = value else {
            throw Complaint(name, "must be a text, and is \(value.kindInWords)")
        }
        return text
    }

    static func day(_ value: JSONValue, _ name: String) throws(Complaint) -> Day {
        guard case .text(let text) = value else {
            throw Complaint(name, "must be a date as yyyy-mm-dd, and is \(value.kindInWords)")
        }
        guard let day = Day(text), 1900...2100 ~= day.components.year else {
            throw Complaint(name, "is \"\(text)\", and must be a date as yyyy-mm-dd, of the years 1900 to 2100")
        }
        return day
    }

    private static func inWords(_ bounds: ClosedRange<Double>) -> String {
        if bounds == notNegative { return "0 or more" }
        if bounds == positive { return "more than 0" }
        return "from \(bounds.lowerBound) to \(bounds.upperBound)"
    }
}
