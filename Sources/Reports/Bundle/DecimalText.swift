// Numbers as plain decimals for files: the shortest digits that read back the same, and never an exponent.

/// Writes numbers for files.
package enum DecimalText {
    /// `61.43070543957`, `0.00005`, `7155958`; empty for a number that is not finite.
    package static func of(_ number: Double) -> String {
        guard number.isFinite else { return "" }
        if number == number.rounded(), number.magnitude < 1e15 { return String(Int(number)) }
        let shortest = number.description
        guard let split = shortest.firstIndex(of: "e") else { return shortest }
        let mantissa = shortest[..<split]
        let exponent = Int(shortest[shortest.index(after: split)...]) ?? 0
        return expanded(mantissa: mantissa, exponent: exponent)
    }

    private static func expanded(mantissa: Substring, exponent: Int) -> String {
        let sign = mantissa.hasPrefix("-") ? "-" : ""
        let parts = mantissa.drop { $0 == "-" }.split(separator: ".")
        let whole = parts.first.map(String.init) ?? "0"
        let part = parts.count > 1 && parts[1] != "0" ? String(parts[1]) : ""
        let digits = whole + part
        let point = whole.count + exponent
        if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
        if point >= digits.count { return sign + digits + String(repeating: "0", count: point - digits.count) }
        return sign + digits.prefix(point) + "." + digits.dropFirst(point)
    }
}
