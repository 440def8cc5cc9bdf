// How a value is said: as a count, a percentage or weeks.

/// The kind of number that a chart shows.
package enum ValueStyle: String, Sendable {
    case count, perCent, weeks

    /// A value in a label: "7.41m", "191,500", "61.0%", "13.4"; a value that is no number is "–".
    ///
    /// A percentage above 0 that rounds to 0.0 is "<0.1%": 0 means zero.
    package func words(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e15 else { return "–" }
        switch self {
        case .count: return countWords(value)
        case .perCent: return value > 0 && value < 0.05 ? "<0.1%" : decimal(value, places: 1) + "%"
        case .weeks: return decimal(value, places: 1)
        }
    }

    /// A part of a total of counts: in millions where the total is, unless the part is too small to be read so.
    func words(_ value: Double, of total: Double) -> String {
        self == .count && abs(total) >= 999_500 && abs(value) >= 9_500
            ? decimal(value / 1_000_000, places: 2) + "m" : words(value)
    }

    /// The smallest step between two ticks.
    var minimumStep: Double { self == .count ? 1 : 0.1 }

    private func countWords(_ value: Double) -> String {
        if abs(value) >= 999_500 { return decimal(value / 1_000_000, places: 2) + "m" }
        let isWhole = value == value.rounded()
        return isWhole || abs(value) >= 10 ? decimal(value, places: 0) : decimal(value, places: abs(value) < 1 ? 2 : 1)
    }
}

/// A number with a fixed count of decimal places (0 to 9), commas between thousands and a true minus sign.
///
/// Halves go away from zero; what rounds to zero has no sign. Numbers from 1e15 on, and such that are none, are "–".
func decimal(_ value: Double, places: Int) -> String {
    var power = 1.0
    for _ in 0..<max(0, places) { power *= 10 }
    // A hair more than half a unit of the last place, so that 0.15 counts as a half in spite of its binary form.
    let scaled = (abs(value) * power * (1 + 1e-12)).rounded()
    guard scaled.isFinite, scaled < 9e18 else { return "–" }
    let (whole, part) = Int(scaled).quotientAndRemainder(dividingBy: Int(power))
    let sign = value < 0 && scaled > 0 ? "−" : ""
    guard places > 0 else { return sign + grouped(whole) }
    let digits = String(part)
    return sign + grouped(whole) + "." + String(repeating: "0", count: places - digits.count) + digits
}
