// Charts to draw in tests: for every kind the data that are easy, and those that are not.

import Drawing
import Testing

@testable import Charts

/// A chart, and the size it is drawn at.
struct ChartSample: Sendable, CustomTestStringConvertible {
    let name: String
    let chart: any ChartKind
    var width = 236.6
    var height = 150.0
    /// The least height at which its rows find room, whatever box a test has in mind.
    var leastHeight = 110.0

    var testDescription: String { "\(kind) \(name)" }
    var kind: String { type(of: chart).id }

    func page(at box: Box? = nil, measurer: some TextMeasurer) -> Page {
        let box = box ?? Box(x: 10, y: 10, width: width, height: height)
        var page = Page(width: box.right + 10, height: box.bottom + 10)
        page.elements = [.leaf(.figure(alternativeText: name), chart.shapes(in: box, measurer: measurer))]
        return page
    }

    /// All samples; each kind's own lie in `Samples`, and its list stands in its owner's paragraph.
    static let all: [ChartSample] = [
        // What a census looks like.
        waitDistributions,

        // Over time.
        stackedBands,
        trendLines,
        forecastFans,
        milestoneRows,
        cohortFalls,
        smallMultiples,
        sparklines,

        // Control charts, and trusts beside each other.
        controlPanels, funnels, positionStrips,

        // Parts, ranks and groups.
        paretos, waterfalls, intervalDots,

    ].flatMap { $0 }
}
