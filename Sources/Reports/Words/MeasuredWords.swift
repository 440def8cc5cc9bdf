// A measured value as a cell of a page shows it.
package import WaitingList

extension Measured {
    /// The value in its unit, or the shorthand that says why there is none.
    ///
    /// `-` when too few to calculate, `[c]` when suppressed; `104+` in the open band.
    package func inWords(_ unit: Metric.Unit) -> String {
        guard let value else { return marker == .suppressed ? Marker.suppressed.rawValue : "-" }
        let text =
            switch unit {
            case .pathways: NumberWords.whole(Int(value))
            case .perCent: NumberWords.perCent(value)
            case .weeks: NumberWords.oneDecimal(value)
            }
        return marker == .openBand ? NumberWords.whole(Int(value)) + "+" : text
    }
}
