// How finely a shown value is known below England.
import Statistics

extension DisclosurePolicy {
    /// The step between shown values of a metric below England, in its unit; 0 where they are exact.
    ///
    /// Under `hes` 5 for a count and 0.1 for a percentile in weeks; for a share what 5 are of the median of its denominators,
    /// in points, and 0 without one.
    func resolution(of metric: Metric, _ points: [Finding.Point]) -> Double {
        guard self == .hes else { return 0 }
        switch metric.basis {
        case .count: return 5
        case .percentile: return 0.1
        case .share:
            let sizes = points.compactMap { $0.plotted == nil ? nil : $0.measured?.denominator }.sorted()
            let middle = sizes.isEmpty ? 0 : sizes[sizes.count / 2]
            return middle > 0 ? 500 / Double(middle) : 0
        case .longest, .whole: return 0
        }
    }
}
