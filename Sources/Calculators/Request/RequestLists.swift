// The lists of a request: numbers, counts, days, rows of numbers.
import JSON
import WaitingList

extension Request {
    /// Numbers within bounds, at least one.
    func numbers(_ name: String, in bounds: ClosedRange<Double> = Bounds.any) throws(Complaint) -> [Double] {
        try each(name) { value, place throws(Complaint) in try Bounds.number(value, place, bounds) }
    }

    /// Numbers of which any may be null, at least one value in all.
    func numbersOrNull(_ name: String, in bounds: ClosedRange<Double> = Bounds.any) throws(Complaint) -> [Double?] {
        try each(name) { value, place throws(Complaint) in
            value == .null ? nil : try Bounds.number(value, place, bounds)
        }
    }

    /// Whole numbers that are not negative, at least one.
    func counts(_ name: String) throws(Complaint) -> [Int] {
        try each(name) { value, place throws(Complaint) in try Bounds.whole(value, place, Bounds.counts) }
    }

    /// Whole numbers, if the list is given; an empty list is none.
    func optionalCounts(_ name: String) throws(Complaint) -> [Int] {
        guard let value = given(name), value != .list([]) else { return [] }
        return try counts(name)
    }

    /// Days, at least one.
    func days(_ name: String) throws(Complaint) -> [Day] {
        try each(name) { value, place throws(Complaint) in try Bounds.day(value, place) }
    }

    /// Days, if the list is given; an empty list is none.
    func optionalDays(_ name: String) throws(Complaint) -> [Day] {
        guard let value = given(name), value != .list([]) else { return [] }
        return try days(name)
    }

    /// Texts, at least one.
    func texts(_ name: String) throws(Complaint) -> [String] {
        try each(name) { value, place throws(Complaint) in try Bounds.text(value, place) }
    }

    /// Rows of numbers within bounds, each of at least one.
    func rows(_ name: String, in bounds: ClosedRange<Double> = Bounds.any) throws(Complaint) -> [[Double]] {
        var left = Self.mostValues
        return try each(name) { value, place throws(Complaint) in
            let row = try Self.list(value, place, most: left)
            left -= row.count
            return try Self.each(row, place) { value, place throws(Complaint) in
                try Bounds.number(value, place, bounds)
            }
        }
    }

    /// Objects, at least one, each to be asked for its fields.
    func parts(_ name: String, knowing fields: [String]) throws(Complaint) -> [Request] {
        try each(name) { value, place throws(Complaint) in
            guard case .object(let members) = value else {
                throw Complaint(place, "must be an object, and is \(value.kindInWords)")
            }
            if let odd = members.first(where: { !fields.contains($0.name) }) {
                throw Complaint(place, "knows no field \"\(odd.name)\"; it knows \(fields.joined(separator: ", "))")
            }
            return try Request(value)
        }
    }

    /// Refuses lists that must have a value for each of the same things, and have not.
    func expectSameCount(_ first: (name: String, count: Int), _ second: (name: String, count: Int)) throws(Complaint) {
        guard first.count == second.count else {
            throw Complaint(
                second.name,
                "has \(second.count) values, and \"\(first.name)\" has \(first.count): one for each is needed")
        }
    }

    private func each<Item>(
        _ name: String, _ read: (JSONValue, String) throws(Complaint) -> Item
    ) throws(Complaint) -> [Item] {
        try Self.each(try Self.list(try needed(name), name, most: Self.mostValues), name, read)
    }

    private static func list(_ value: JSONValue, _ name: String, most: Int) throws(Complaint) -> [JSONValue] {
        guard case .list(let values) = value else {
            throw Complaint(name, "must be a list, and is \(value.kindInWords)")
        }
        guard !values.isEmpty else { throw Complaint(name, "is an empty list") }
        guard values.count <= most else {
            throw Complaint(name, "holds more values than the \(mostValues) that a request may hold in one field")
        }
        return values
    }

    private static func each<Item>(
        _ values: [JSONValue], _ name: String, _ read: (JSONValue, String) throws(Complaint) -> Item
    ) throws(Complaint) -> [Item] {
        var items: [Item] = []
        items.reserveCapacity(values.count)
        for (index, value) in values.enumerated() {
            do throws(Complaint) {
                items.append(try read(value, name))
            } catch {
                throw Complaint("value \(index + 1) of \(error)")
            }
        }
        return items
    }
}
