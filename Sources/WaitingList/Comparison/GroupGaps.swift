// How the groups of a dimension differ from its reference group.
package import Statistics

/// One group with its proportion and how far that lies from the reference group's.
package struct GroupGap: Hashable, Sendable {
    package let group: Category
    /// `nil` when nothing was counted of the group.
    package let proportion: Proportion?
    /// From 0 to 1; `nil` out of nothing.
    package let estimate: Estimate?
    /// `nil` for the reference group, and where either proportion is out of nothing.
    package let gap: ProportionGap?
}

/// Every group of a dimension, in the order of readers, "not known" last.
package struct GroupGaps: Hashable, Sendable {
    package let dimension: Dimension
    package let reference: Category
    package let groups: [GroupGap]
    /// Through the fifths of deprivation in their order, weighted by denominators; `nil` for other dimensions.
    ///
    /// Those whose fifth is not known have no place on the line: `notKnownShare` says how many these are.
    package let slope: SlopeIndex?
    /// The share of all denominators that is of the unknown group, from 0 to 1; `nil` out of nothing.
    package let notKnownShare: Double?

    /// `nil` for a dimension without a reference group; groups of other dimensions are not looked at.
    package init?(
        _ dimension: Dimension, _ proportions: [Category: Proportion], confidence: Confidence = .ninetyFive
    ) {
        guard let reference = dimension.reference else { return nil }
        self.dimension = dimension
        self.reference = reference
        let held = proportions[reference]
        groups = dimension.categories.map { group in
            let own = proportions[group]
            let isCompared = group != reference
            return GroupGap(
                group: group, proportion: own, estimate: own?.interval(confidence),
                gap: Self.gap(isCompared ? own : nil, held, confidence))
        }
        slope = dimension == .deprivation ? Self.slope(proportions) : nil
        notKnownShare = Self.notKnownShare(dimension, proportions)
    }

    private static func gap(
        _ own: Proportion?, _ reference: Proportion?, _ confidence: Confidence
    ) -> ProportionGap? {
        guard let own, let reference else { return nil }
        return ProportionGap(of: own, from: reference, confidence: confidence)
    }

    private static func slope(_ proportions: [Category: Proportion]) -> SlopeIndex? {
        let fifths = Dimension.deprivation.categories.filter { $0 != .deprivationNotKnown }
            .compactMap { proportions[$0] }.filter { $0.denominator > 0 }
        let values = fifths.compactMap(\.value)
        return try? SlopeIndex.of(populations: fifths.map(\.denominator), values: values)
    }

    private static func notKnownShare(_ dimension: Dimension, _ proportions: [Category: Proportion]) -> Double? {
        let all = dimension.categories.reduce(0) { $0 + (proportions[$1]?.denominator ?? 0) }
        guard all > 0, let notKnown = dimension.notKnown else { return nil }
        return (proportions[notKnown]?.denominator ?? 0) / all
    }
}
