// The longest wait, as far as the bands tell it.
import Statistics

extension Metric {
    /// The lower edge in weeks of the highest band that holds anybody; not available for an empty list.
    package static let longestBand = ofList(
        "longest_band_weeks", "Longest wait over", unit: .weeks, improvement: .decrease
    ) {
        guard let band = $0.bands.longestBand else { return Measured(value: nil, marker: .notAvailable) }
        return Measured(value: Double(band), marker: band == $0.bands.openBand ? .openBand : nil)
    }
}
