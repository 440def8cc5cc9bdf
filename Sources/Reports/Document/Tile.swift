// A headline number with all that stands around it.
package import Charts

/// One headline number: its label above, below it its unit, how it changed, its course, and what the verdict is.
package struct Tile: Sendable {
    package var label: String
    /// As `NumberWords.inTile` writes it.
    package var number: String
    package var unit: String
    /// At most two short lines: the change on the census before, and on that of a year before.
    package var changes: [String] = []
    /// A small picture of the last year; `nil` where there is no course to show.
    package var sparkline: (any ChartKind)?
    /// Variation, then assurance; at most two.
    package var icons: [VerdictIcon] = []
    /// The words for sparkline and icons together; needed where there is either.
    package var alternativeText = ""
    /// One short line: `Improving`, `, target missed`; empty without a verdict.
    package var verdict: [Words] = []
}
