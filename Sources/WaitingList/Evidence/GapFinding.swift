// How many of each group of people have waited long: the gaps between groups, and how sure they are.
package import Statistics

/// A share by the groups of one dimension, from shown counts.
package struct GapFinding: Sendable {
    /// One group.
    package struct Row: Hashable, Sendable {
        package let name: String
        /// In per cent; `nil` when a count is hidden, or nobody is in the group.
        package let value: Double?
        /// The ends of its 95 % interval (Wilson); `nil` without a value.
        package let lower: Double?
        package let upper: Double?
        /// `nil` when it is hidden.
        package let numerator: Int?
        /// `nil` when it is hidden.
        package let denominator: Int?
        /// Whether it is those of whom the group was not recorded: the last row.
        package let isNotKnown: Bool

        /// From the two counts that are shown.
        package init(name: String, numerator: Int?, denominator: Int?, isNotKnown: Bool = false) {
            self.name = name
            self.numerator = numerator
            self.denominator = denominator
            self.isNotKnown = isNotKnown
            let estimate = Self.proportion(numerator, denominator)?.interval(.ninetyFive)
            value = estimate.map { 100 * $0.value }
            lower = estimate.map { 100 * $0.lower }
            upper = estimate.map { 100 * $0.upper }
        }

        /// `nil` when a count is hidden, or rounding has made the part larger than the whole.
        fileprivate static func proportion(_ numerator: Int?, _ denominator: Int?) -> Proportion? {
            guard let numerator, let denominator else { return nil }
            return try? Proportion(Double(numerator), of: Double(denominator))
        }
    }

    package let dimension: Dimension
    /// What is counted: `over 52 weeks`.
    package let measure: String
    /// In the order of readers, "not known" last.
    package let rows: [Row]
    /// England's share in per cent over all groups; `nil` when it has no list.
    package let england: Double?
    /// The share of everybody who is of the unknown group, 0 to 1; `nil` when a count is hidden, or of nobody.
    package let notKnownShare: Double?
    /// In per cent, through the fifths of deprivation; `nil` for other dimensions, and when a count is hidden.
    package let slope: SlopeIndex?

    /// Rows in the order of readers.
    package init(_ dimension: Dimension, measure: String, rows: [Row], england: Double?) {
        self.dimension = dimension
        self.measure = measure
        self.rows = rows
        self.england = england
        notKnownShare = Self.notKnownShare(rows)
        slope = dimension == .deprivation ? Self.slope(rows.filter { !$0.isNotKnown }) : nil
    }

    private static func notKnownShare(_ rows: [Row]) -> Double? {
        let counts = rows.compactMap(\.denominator)
        let all = counts.reduce(0, +)
        guard counts.count == rows.count, all > 0 else { return nil }
        let notKnown = rows.filter(\.isNotKnown).compactMap(\.denominator).reduce(0, +)
        return Double(notKnown) / Double(all)
    }

    private static func slope(_ rows: [Row]) -> SlopeIndex? {
        let known = rows.filter { $0.denominator != 0 }
        let values = known.compactMap(\.value)
        guard values.count == known.count else { return nil }
        return try? SlopeIndex.of(populations: known.map { Double($0.denominator ?? 0) }, values: values)
    }
}
