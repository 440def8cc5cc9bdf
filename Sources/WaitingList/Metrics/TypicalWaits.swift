// The median and 92nd percentile of the waiting list.
import Statistics

extension Metric {
    /// Half of the pathways have waited less.
    package static let medianWait = ofList(
        "median_wait_weeks", "Median wait", unit: .weeks, improvement: .decrease
    ) {
        $0.percentile(50)
    }

    /// 92 in 100 pathways have waited less; the standard asks for 18 weeks.
    package static let ninetySecondPercentileWait = ofList(
        "p92_wait_weeks", "92nd percentile wait", unit: .weeks, improvement: .decrease
    ) {
        $0.percentile(92)
    }
}
