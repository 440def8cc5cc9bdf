// The gaps between groups of people in how many of them have long waits.
package import Statistics

extension PlaceCounts {
    /// For each group of a dimension, those over so many weeks out of those whose wait is known.
    ///
    /// A group of which nothing was counted is absent.
    package func longWaits(over weeks: Int, by dimension: Dimension) -> [Category: Proportion] {
        var proportions: [Category: Proportion] = [:]
        for category in dimension.categories {
            guard let bands = waits(category)?.bands else { continue }
            proportions[category] = try? Proportion(Double(bands.over(weeks: weeks)), of: Double(bands.total))
        }
        return proportions
    }

    /// The gaps in the share over so many weeks; `nil` for a dimension without a reference group.
    package func longWaitGaps(
        over weeks: Int, by dimension: Dimension, confidence: Confidence = .ninetyFive
    ) -> GroupGaps? {
        GroupGaps(dimension, longWaits(over: weeks, by: dimension), confidence: confidence)
    }
}
