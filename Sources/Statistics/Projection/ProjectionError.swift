// Why a list cannot be calibrated or projected.

/// A request that no list fits.
package enum ProjectionError: Error, Hashable, Sendable, CustomStringConvertible {
    /// There is nothing in it.
    case empty(String)
    /// Not a number, or infinite.
    case notFinite(String)
    /// Below 0, where only 0 or more makes sense.
    case negative(String)
    /// Above a number that it must not exceed.
    case above(String, most: Double)
    /// Below a number that it must reach.
    case below(String, least: Int)
    /// Rows, or lists, that must be of one length and are not.
    case otherLength(String, expected: Int, found: Int)
    /// Fewer periods than the method needs.
    case tooFewPeriods(needed: Int, found: Int)
    /// Somebody waits, joins or is treated in numbers beyond what can be calculated.
    case outOfRange(String)

    package var description: String {
        switch self {
        case .empty(let field): "\(field) must not be empty"
        case .notFinite(let field): "\(field) must hold finite numbers only"
        case .negative(let field): "\(field) must not be negative"
        case .above(let field, let most): "\(field) must not be above \(Self.plain(most))"
        case .below(let field, let least): "\(field) must be at least \(least)"
        case .otherLength(let field, let expected, let found):
            "\(field) must have \(expected) values, and has \(found)"
        case .tooFewPeriods(let needed, let found):
            "at least \(needed) periods are needed, and there are \(found)"
        case .outOfRange(let field): "\(field) come to more than a number can hold"
        }
    }

    private static func plain(_ number: Double) -> String {
        guard let whole = Int(exactly: number) else { return "\(number)" }
        return "\(whole)"
    }
}

extension ProjectionError {
    /// Refuses what is no count, or share, of patients.
    static func check(_ values: [Double], _ field: String, most: Double = .infinity) throws(ProjectionError) {
        for value in values {
            guard value.isFinite else { throw .notFinite(field) }
            if value < 0 { throw .negative(field) }
            if value > most { throw .above(field, most: most) }
        }
    }

    /// Refuses rows that are ragged, or of another width than `width`, and what `check` refuses.
    static func check(_ rows: [[Double]], _ field: String, width: Int) throws(ProjectionError) {
        for row in rows {
            try expect(row.count, width, field)
            try check(row, field)
        }
    }

    static func expect(_ found: Int, _ expected: Int, _ field: String) throws(ProjectionError) {
        if found != expected { throw .otherLength(field, expected: expected, found: found) }
    }
}
