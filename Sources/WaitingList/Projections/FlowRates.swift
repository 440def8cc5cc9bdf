// Demand and capacity of a list, estimated from its past weeks, for the formulas of a queue.
package import Statistics

/// How many join and leave a list in a week, and how much that varies.
package struct FlowRates: Hashable, Sendable {
    /// Where the weeks are known from.
    package enum Basis: String, Hashable, Sendable {
        /// The flow views: clock starts; clock stops and other removals.
        case flowViews
        /// Two censuses: who joined and still waits; who waited and no longer does.
        case differences
    }

    package var basis: Basis
    package var rates: WeeklyRates

    /// From flows a week each, oldest first; where a census is missing, its weeks count as missing.
    ///
    /// Capacity is everybody who leaves, treated or removed otherwise, so that a load of 1 is a list that stays as it is. By
    /// difference whoever joined and left within a week is in neither, and a week in which more appeared than left is missing.
    package init(_ flows: [WeeklyFlow]) throws(QueueError) {
        basis = flows.contains { $0.events.starts != nil && $0.events.stops != nil } ? .flowViews : .differences
        let weeks = Self.weekByWeek(flows)
        switch basis {
        case .flowViews:
            rates = try WeeklyRates(
                starts: weeks.map { Self.count($0?.events.starts) },
                stops: weeks.map { Self.count($0?.events.stops?.all) })
        case .differences:
            rates = try WeeklyRates(
                starts: weeks.map { Self.count($0?.joined) }, stops: weeks.map { Self.count($0?.departuresOfListed) })
        }
    }

    /// What is known of the queue from these weeks.
    package var queue: QueueInputs { rates.queue }

    /// The flows with `nil` for each week that lacks one.
    private static func weekByWeek(_ flows: [WeeklyFlow]) -> [WeeklyFlow?] {
        guard let first = flows.first, let last = flows.last else { return [] }
        let byWeek = Dictionary(flows.map { (($0.census - first.census) / 7, $0) }) { $1 }
        return (0...max(0, (last.census - first.census) / 7)).map { byWeek[$0] }
    }

    private static func count(_ count: Int?) -> Double? {
        guard let count, count >= 0 else { return nil }
        return Double(count)
    }
}

extension PlaceEvents.Stops {
    /// Everybody who left the list.
    package var all: Int { admitted + nonAdmitted + otherRemovals }
}
