// Numbers in a settings file.

extension SettingsKind where Value == Int {
    /// A whole number of decimal digits, without quotes.
    package static var int: SettingsKind {
        SettingsKind(expectation: "a whole number", placeholder: 0, parse: whole)
    }

    /// A whole number within `range`.
    package static func int(in range: ClosedRange<Int>) -> SettingsKind {
        let expectation = "a whole number from \(range.lowerBound) to \(range.upperBound)"
        return SettingsKind(expectation: expectation, placeholder: range.lowerBound) { written in
            whole(written).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    /// `010` is refused: YAML readers disagree whether it is eight or ten.
    private static func whole(_ written: WrittenScalar) -> Int? {
        let digits = written.text.hasPrefix("-") ? written.text.dropFirst() : Substring(written.text)
        guard written.isPlain, digits.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }), digits == "0" || !digits.hasPrefix("0")
        else { return nil }
        return Int(written.text)
    }
}

extension SettingsKind where Value == Double {
    /// A finite number such as 92, 0.5 or 1e-3, without quotes.
    package static var double: SettingsKind {
        SettingsKind(expectation: "a number", placeholder: 0, parse: number)
    }

    /// A finite number within `range`.
    package static func double(in range: ClosedRange<Double>) -> SettingsKind {
        let expectation = "a number from \(range.lowerBound) to \(range.upperBound)"
        return SettingsKind(expectation: expectation, placeholder: range.lowerBound) { written in
            number(written).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    private static func number(_ written: WrittenScalar) -> Double? {
        guard written.isPlain, written.text.allSatisfy({ "0123456789.+-eE".contains($0) }),
            let number = Double(written.text), number.isFinite
        else { return nil }
        return number
    }
}
