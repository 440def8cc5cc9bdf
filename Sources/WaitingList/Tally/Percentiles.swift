// Percentiles of a part of the return, as metrics.
import Statistics

extension WaitCounts {
    /// A percentile of the known waits in weeks; not available for fewer than 20, marked when it lies in the open band.
    func percentile(_ perCent: Int) -> Measured {
        guard let percentile = bands.percentile(perCent) else { return Measured(value: nil, marker: .notAvailable) }
        return Measured(value: percentile.weeks, marker: percentile.isInOpenBand ? .openBand : nil)
    }
}
