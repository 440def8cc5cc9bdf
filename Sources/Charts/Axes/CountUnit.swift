// What one on an axis of counts stands for, and whole numbers as words.

/// Ones, thousands or millions.
package enum CountUnit: Int, Sendable {
    case ones = 1
    case thousands = 1_000
    case millions = 1_000_000

    /// For the end of a subtitle: empty, ", thousands" or ", millions".
    package var suffix: String { self == .ones ? "" : ", \(self)" }
}

/// A whole number with commas between thousands.
func grouped(_ number: Int) -> String {
    var text = ""
    for (place, digit) in String(number.magnitude).reversed().enumerated() {
        if place > 0, place.isMultiple(of: 3) { text.append(",") }
        text.append(digit)
    }
    return (number < 0 ? "−" : "") + String(text.reversed())
}
