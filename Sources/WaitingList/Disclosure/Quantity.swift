// The counts of a cohort among which disclosure control has to look.
import Statistics

/// A count of a cohort that is published, or that ties published ones together.
struct Quantity: Sendable {
    enum Kind: Hashable {
        /// A metric that is a count.
        case published
        /// The known waits of a part: shown by nobody, but percentiles written in full give it away.
        case knownWaits
        /// The difference of two others.
        case between
        /// Shown, or hidden, elsewhere: so much is known of it, and nothing here changes that.
        case given(ClosedRange<Int>)
    }

    /// The metric's, for a published one.
    let id: String
    let kind: Kind
    /// `nil` when its part of the return was not reported.
    let value: @Sendable (CohortCounts) -> Int?

    /// In a fixed order: the published ones in that of the metrics, and first.
    static let all: [Quantity] = published + knownWaits + between

    static func knownWaits(of part: RTTPart) -> String { "known_waits_\(part.rawValue)" }

    /// Positions in `all` by id.
    static let positions = Dictionary(
        uniqueKeysWithValues: all.enumerated().map { ($0.element.id, $0.offset) })

    /// Which quantities of one cohort add up to which others.
    static let sums: [(total: Int, parts: [Int])] = namedSums.compactMap { total, parts in
        positions[total].map { ($0, parts.compactMap { positions[$0] }) }
    }

    /// The same by ids.
    static let namedSums: [(total: String, parts: [String])] = {
        let named: [(total: String, parts: [String])] = [
            (Metric.listSize.id, [Metric.unknownClockStart.id, knownWaits(of: .incomplete)]),
            (knownWaits(of: .incomplete), [Metric.withinEighteenWeeks.id, Metric.over(weeks: 18).id]),
            (Metric.completedAdmitted.id, [knownWaits(of: .completedAdmitted), unknown(of: .completedAdmitted)]),
            (
                Metric.completedNonAdmitted.id,
                [knownWaits(of: .completedNonAdmitted), unknown(of: .completedNonAdmitted)]
            ),
        ]
        return named
            + steps.map { (Metric.over(weeks: $0).id, [Metric.over(weeks: $1).id, over(weeks: $0, notOver: $1)]) }
    }()

    private static let published = Metric.all.filter { $0.basis == .count }.map { metric in
        Quantity(id: metric.id, kind: .published) { counts in metric.formula(counts)?.value.map { Int($0) } }
    }

    private static let knownWaits = [RTTPart.incomplete, .completedAdmitted, .completedNonAdmitted].map { part in
        Quantity(id: knownWaits(of: part), kind: .knownWaits) { $0[part]?.bands.total }
    }

    private static let between =
        steps.map { low, high in
            Quantity(id: over(weeks: low, notOver: high), kind: .between) { counts in
                counts[.incomplete].map { $0.bands.over(weeks: low) - $0.bands.over(weeks: high) }
            }
        }
        + [RTTPart.completedAdmitted, .completedNonAdmitted].map { part in
            Quantity(id: unknown(of: part), kind: .between) { $0[part]?.unknownClockStart }
        }

    private static let steps = zip(Metric.milestonesWeeks, Metric.milestonesWeeks.dropFirst()).map { ($0, $1) }

    private static func over(weeks low: Int, notOver high: Int) -> String { "over_\(low)_not_over_\(high)_weeks" }

    private static func unknown(of part: RTTPart) -> String { "unknown_clock_start_\(part.rawValue)" }
}
