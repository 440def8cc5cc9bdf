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
    package static func oneDecimal(_ number: Double) -> String { decimals(number, 1) }

    /// One decimal and a per cent sign: `61.4%`.
    package static func perCent(_ number: Double) -> String { oneDecimal(number) + "%" }

    /// Millions with two decimals for tiles: `7.16m`; below a million the whole number.
    package static func inTile(_ number: Int) -> String {
        number.magnitude < 1_000_000 ? whole(number) : decimals(Double(number) / 1_000_000, 2) + "m"
    }

    /// Millions in a sentence: `7.16 million`; below a million the whole number.
    package static func inSentence(_ number: Int) -> String {
        number.magnitude < 1_000_000 ? whole(number) : decimals(Double(number) / 1_000_000, 2) + " million"
    }

    private static func decimals(_ number: Double, _ places: Int) -> String {
        let scale = places == 1 ? 10 : 100
        let scaled = Int((number * Double(scale)).rounded())
        let part = String(scaled.magnitude % UInt(scale))
        let padding = String(repeating: "0", count: places - part.count)
        let text = whole(Int(scaled.magnitude) / scale) + "." + padding + part
        return scaled < 0 ? "\u{2212}" + text : text
    }
}
