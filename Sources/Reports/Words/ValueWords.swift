// Values of a measure in sentences, tiles and labels: rounded for reading, with the unit where it is not plain.
package import WaitingList

extension Metric.Unit {
    /// In headlines and tiles: `7.41m`, `191,500`, `61.0%`, `42.2`.
    package func compact(_ value: Double) -> String {
        switch self {
        case .pathways: NumberWords.inTile(Int(value.rounded()))
        case .perCent: NumberWords.perCent(value)
        case .weeks: NumberWords.oneDecimal(value)
        }
    }

    /// In a sentence, with its unit: `7.41m`, `61.0%`, `42.2 weeks`.
    package func spoken(_ value: Double) -> String { self == .weeks ? compact(value) + " weeks" : compact(value) }

    /// From the least to the greatest as they are spoken: `61.0% to 64.2%`; said once where both read the same.
    package func span(_ low: Double, _ high: Double) -> String {
        compact(low) == compact(high) ? spoken(low) : "\(compact(low)) to \(spoken(high))"
    }

    /// In full, for tables and alternative texts: `7,415,034`, `61.0%`, `42.2`.
    package func exact(_ value: Double) -> String {
        self == .pathways ? NumberWords.whole(Int(value.rounded())) : compact(value)
    }

    /// A mean or a limit: counts without decimals unless they are small.
    package func line(_ value: Double) -> String {
        self == .pathways && value.magnitude < 10 ? NumberWords.oneDecimal(value) : exact(value)
    }

    /// A difference with its sign: `+15,000`, `−0.3 points`, `+0.3 weeks`; `no change` when it rounds to none.
    package func change(_ difference: Double) -> String {
        let isNone = self == .pathways ? Int(difference.rounded()) == 0 : Int((difference * 10).rounded()) == 0
        if isNone { return "no change" }
        let number = self == .pathways ? exact(difference) : NumberWords.oneDecimal(difference)
        return (difference > 0 ? "+" : "") + number + changeSuffix
    }

    /// After a difference: percentage points are `points`.
    private var changeSuffix: String {
        switch self {
        case .pathways: ""
        case .perCent: " points"
        case .weeks: " weeks"
        }
    }
}
