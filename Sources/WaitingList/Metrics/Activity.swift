// What happened in the month: completed pathways, how long those had waited, and new periods.
import Statistics

extension Metric {
    /// Completed by an admission, with a known clock start or without.
    package static let completedAdmitted = of(
        .completedAdmitted, "completed_admitted", "Completed, admitted", unit: .pathways, improvement: .increase
    ) {
        .count($0.total)
    }

    /// Completed without an admission, with a known clock start or without.
    package static let completedNonAdmitted = of(
        .completedNonAdmitted, "completed_non_admitted", "Completed, non-admitted", unit: .pathways,
        improvement: .increase
    ) {
        .count($0.total)
    }

    /// Half of those completed by an admission had waited less.
    package static let medianAdmitted = of(
        .completedAdmitted, "median_admitted_weeks", "Median wait, admitted", unit: .weeks, improvement: .decrease
    ) {
        $0.percentile(50)
    }

    /// 95 in 100 of those completed by an admission had waited less.
    package static let ninetyFifthPercentileAdmitted = of(
        .completedAdmitted, "p95_admitted_weeks", "95th percentile wait, admitted", unit: .weeks,
        improvement: .decrease
    ) {
        $0.percentile(95)
    }

    /// Half of those completed without an admission had waited less.
    package static let medianNonAdmitted = of(
        .completedNonAdmitted, "median_non_admitted_weeks", "Median wait, non-admitted", unit: .weeks,
        improvement: .decrease
    ) {
        $0.percentile(50)
    }

    /// 95 in 100 of those completed without an admission had waited less.
    package static let ninetyFifthPercentileNonAdmitted = of(
        .completedNonAdmitted, "p95_non_admitted_weeks", "95th percentile wait, non-admitted", unit: .weeks,
        improvement: .decrease
    ) {
        $0.percentile(95)
    }

    /// Clock starts in the month.
    package static let newPeriods = of(
        .newPeriods, "new_periods", "New periods", unit: .pathways, improvement: .neutral
    ) {
        .count($0.total)
    }
}
