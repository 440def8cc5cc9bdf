// What a reader may choose of a control chart.

/// From which points limits are worked out.
package struct ControlChartSettings: Hashable, Sendable {
    /// The fewest points after which limits may be fixed.
    package static let shortestBaseline = 12
    /// With fewer points than this in a segment its limits are trial limits.
    package static let settledPoints = 13

    /// The first so many points of a segment make its limits, missing values not counted; `nil` when all of them do.
    package var fixAfterPoints: Int?
    /// Whether moving ranges that are themselves out of the ordinary are left out, once, before limits are made.
    package var screensOutliers: Bool
    /// How finely values are known, in their unit: 5 where counts are rounded to the nearest 5; 0 where they are exact.
    ///
    /// Ours, not of the reference implementations, which know of no rounding: it hides small movements, so that limits would
    /// have no width and the next step would be special cause. Limits are those of a mean moving range of at least this much,
    /// and a point within half of it of the mean lies on the mean. A segment of nothing but 0 is taken as exact.
    package var resolution: Double

    package init(fixAfterPoints: Int? = nil, screensOutliers: Bool = true, resolution: Double = 0) {
        self.fixAfterPoints = fixAfterPoints
        self.screensOutliers = screensOutliers
        self.resolution = resolution
    }
}
