// The formulas of a queue, each from the numbers that it needs.
import Glibc

/// The formulas of Fong and others (2022); each is `nil` where a number that it needs is.
enum Queue {
    /// Demand over capacity.
    static func load(_ demandPerWeek: Double?, _ capacityPerWeek: Double?) -> Double? {
        guard let demandPerWeek, let capacityPerWeek else { return nil }
        return demandPerWeek / capacityPerWeek
    }

    /// Little's law at the target mean wait: demand · target wait / factor.
    static func targetSize(_ demandPerWeek: Double?, _ targetWaitWeeks: Double?, _ factor: Double) -> Double? {
        guard let demandPerWeek, let targetWaitWeeks else { return nil }
        return demandPerWeek * targetWaitWeeks / factor
    }

    /// Demand + (queue − target queue) / weeks.
    static func reliefCapacity(_ demandPerWeek: Double?, _ size: Double?, _ target: Double?, _ weeks: Double) -> Double?
    {
        guard let demandPerWeek, let size, let target else { return nil }
        return demandPerWeek + (size - target) / weeks
    }

    /// 2 · mean wait / target wait.
    static func pressure(_ meanWaitWeeks: Double?, _ targetWaitWeeks: Double?) -> Double? {
        guard let meanWaitWeeks, let targetWaitWeeks else { return nil }
        return 2 * meanWaitWeeks / targetWaitWeeks
    }

    /// Referrals / λ with λ = −ln(1 − p) / w: under exponential waits the share p is seen within w weeks.
    static func listSize(_ referralsPerWeek: Double?, _ performance: Double?, _ withinWeeks: Double?) -> Double? {
        guard let referralsPerWeek, let performance, let withinWeeks else { return nil }
        return referralsPerWeek * withinWeeks / -log1p(-performance)
    }
}
