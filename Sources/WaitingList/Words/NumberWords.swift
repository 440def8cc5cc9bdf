// Numbers as a reader sees them in pages: rounded, with separators and units. Files hold unrounded ones.

/// Writes numbers for pages.
package enum NumberWords {
    /// `7,155,958`; a negative sign is U+2212.
    package static func whole(_ number: Int) -> String {
        let digits = String(number.magnitude)
        var text = ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place).isMultiple(of: 3) { text.append(",") }
            text.append(digit)
        }
        return number < 0 ? "\u{2212}" + text : text
    }

    /// One decimal, halves away from zero: `61.4`.
    package static func oneDecimal(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        return sign(of: tenths) + whole(Int(tenths.magnitude) / 10) + ".\(tenths.magnitude % 10)"
    }

    /// One decimal and a per cent sign: `61.4%`.
    package static func perCent(_ number: Double) -> String { oneDecimal(number) + "%" }

    /// Millions with two decimals for tiles: `7.16m`; below a million the whole number.
    package static func inTile(_ number: Int) -> String {
        number.magnitude < 1_000_000 ? whole(number) : millions(number) + "m"
    }

    /// Millions in a sentence: `7.16 million`; below a million the whole number.
    package static func inSentence(_ number: Int) -> String {
        number.magnitude < 1_000_000 ? whole(number) : millions(number) + " million"
    }

    /// Two decimals; in whole numbers throughout, so that 1,005,000 is 1.01 and not 1.00.
    private static func millions(_ number: Int) -> String {
        let hundredths = (number.magnitude + 5000) / 10_000
        let part = hundredths % 100
        return sign(of: number) + whole(Int(hundredths / 100)) + (part < 10 ? ".0\(part)" : ".\(part)")
    }

    private static func sign(of number: Int) -> String { number < 0 ? "\u{2212}" : "" }
}
