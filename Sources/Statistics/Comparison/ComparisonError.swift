// What cannot be compared, and why.

/// Why numbers are refused; the description is a sentence for an analyst.
package enum ComparisonError: Error, Hashable, CustomStringConvertible {
    /// Not a number, infinite or below 0.
    case notACount(String)
    /// Not a number, or infinite.
    case notANumber(String)
    case numeratorAboveDenominator(numerator: Double, denominator: Double)
    case confidenceOutOfRange(Double)
    case multiplierNotPositive(Double)
    case differentLengths(Int, Int)
    /// No unit has a denominator above 0.
    case nothingToCompare
    case noSuchReference

    package var description: String {
        switch self {
        case .notACount(let name): "The \(name) must be a finite number that is not below 0."
        case .notANumber(let name): "The \(name) must be a finite number."
        case .numeratorAboveDenominator(let numerator, let denominator):
            "The numerator \(numerator) is above the denominator \(denominator), which no proportion can be."
        case .confidenceOutOfRange(let level): "The confidence \(level) must lie between 0 and 1, as 0.95 does."
        case .multiplierNotPositive(let multiplier): "The multiplier \(multiplier) must be a finite number above 0."
        case .differentLengths(let first, let second):
            "The lists have \(first) and \(second) values: they must have one value for each unit."
        case .nothingToCompare: "There is nothing to compare: no unit has a denominator above 0."
        case .noSuchReference: "The reference is none of the groups."
        }
    }

    /// Hands a count back when it is one.
    static func count(_ number: Double, _ name: String) throws(ComparisonError) -> Double {
        guard number.isFinite, number >= 0 else { throw .notACount(name) }
        return number
    }

    /// Hands a multiplier back when it is one.
    static func multiplier(_ number: Double) throws(ComparisonError) -> Double {
        guard number.isFinite, number > 0 else { throw .multiplierNotPositive(number) }
        return number
    }
}
