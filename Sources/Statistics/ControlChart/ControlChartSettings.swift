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

    package init(fixAfterPoints: Int? = nil, screensOutliers: Bool = true) {
        self.fixAfterPoints = fixAfterPoints
        self.screensOutliers = screensOutliers
    }
}
