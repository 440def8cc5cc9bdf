// A sample of either sort, a chart or a table, for the tests that look at all of them.

import Drawing
import Testing

@testable import Charts

/// What it looks like, and the box that it has to itself.
struct GalleryPiece: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let kind: String
    let width: Double
    private let sample: Sample

    private enum Sample: Sendable {
        case chart(ChartSample)
        case table(TableSample)
    }

    init(_ chart: ChartSample) {
        (testDescription, kind, width) = (chart.testDescription, chart.kind, chart.width)
        sample = .chart(chart)
    }

    init(_ table: TableSample) {
        (testDescription, kind, width) = (table.testDescription, table.kind, table.width)
        sample = .table(table)
    }

    static let all = ChartSample.all.map { GalleryPiece($0) } + TableSample.all.map { GalleryPiece($0) }

    /// Drawn at its own size from a corner, and the box that it fills.
    func drawn(x: Double, y: Double, measurer: some TextMeasurer) -> (elements: [Element], box: Box) {
        switch sample {
        case .chart(let sample):
            let box = Box(x: x, y: y, width: sample.width, height: max(sample.height, sample.leastHeight))
            let shapes = sample.chart.shapes(in: box, measurer: measurer)
            return ([.leaf(.figure(alternativeText: testDescription), shapes)], box)
        case .table(let sample):
            let laid = sample.table.laid(x: x, width: width, top: y, measurer: measurer)
            return (laid.elements, Box(x: x, y: y, width: width, height: laid.bottom - y))
        }
    }
}
