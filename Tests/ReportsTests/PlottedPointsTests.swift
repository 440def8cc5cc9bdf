// figures.csv holds exactly what each figure plots: the numbers of the chart and of the file are the same.
import Charts
@testable import Reports
import Testing
import WaitingList

@Suite struct PlottedPointsTests {
    private let figures: [Figure] =
        SectionsTests.documents.filter { $0.scene.censuses == 30 }.flatMap { $0.document.figures }

    private func drawn<Chart>(_ type: Chart.Type) -> [(chart: Chart, points: [PlottedPoint])] {
        figures.compactMap { figure in (figure.chart as? Chart).map { ($0, figure.points) } }
    }

    private func dated(_ points: [PlottedPoint], _ days: [ChartDay]) -> [PlottedPoint] {
        let positions = Set(days.map { Day(daysSince2000: $0.daysSince2000).description })
        return points.filter { positions.contains($0.position) }
    }

    @Test func `no two numbers of a figure have the same series and position`() {
        for figure in SectionsTests.documents.flatMap({ $0.document.figures }) {
            var seen: Set<[String]> = []
            for point in figure.points {
                #expect(seen.insert([point.series, point.position]).inserted, "\(figure.name): \(point)")
            }
        }
    }

    @Test func `lines`() {
        #expect(!drawn(TrendLine.self).isEmpty)
        for (chart, points) in drawn(TrendLine.self) {
            let series = dated(points, chart.points.map(\.day)).filter { $0.series != "plan" }
            #expect(series.map(\.value) == chart.points.map(\.value))
            #expect(points.first { $0.series == "standard" }?.value == chart.standard?.value)
            #expect(points.first { $0.series == "plan" }?.value == chart.plan?.value)
        }
    }

    @Test func `stacked bands and rows`() {
        for (chart, points) in drawn(StackedBands.self) {
            #expect(points.map(\.value) == chart.bands.flatMap(\.values))
        }
        for (chart, points) in drawn(MilestoneRows.self) {
            #expect(points.map(\.value) == chart.rows.flatMap { $0.points.map(\.value) })
        }
        for (chart, points) in drawn(SmallMultiples.self) {
            #expect(points.map(\.value) == (chart.panels.flatMap(\.points) + chart.background).map(\.value))
        }
        #expect(
            !drawn(StackedBands.self).isEmpty && !drawn(MilestoneRows.self).isEmpty
                && !drawn(SmallMultiples.self).isEmpty)
    }

    @Test func `control charts`() {
        #expect(!drawn(ControlPanel.self).isEmpty)
        for (chart, points) in drawn(ControlPanel.self) {
            let lines: Set = ["mean", "median", "lower limit", "upper limit", "moving range", "target"]
            #expect(points.filter { !lines.contains($0.series) }.map(\.value) == chart.points.map(\.value))
            #expect(
                points.filter { $0.series == "moving range" }.map(\.value) == chart.movingRanges.filter { $0 != nil })
            let means = Set(points.filter { ["mean", "median"].contains($0.series) }.compactMap(\.value))
            #expect(means == Set(chart.segments.compactMap(\.mean)))
        }
    }

    @Test func `funnels, strips, fans`() {
        for (chart, points) in drawn(Charts.Funnel.self) {
            let dots = points.prefix(chart.points.count)
            #expect(dots.map(\.value) == chart.points.map(\.share))
            #expect(points.filter { $0.series == "lower 99.8% limit" }.map(\.value) == chart.limits.map(\.lower998))
        }
        for (chart, points) in drawn(PositionStrip.self) {
            #expect(
                points.filter { $0.position.hasPrefix("dot ") }.map(\.value)
                    == chart.rows.flatMap { $0.values.map(Optional.some) })
        }
        for (chart, points) in drawn(ForecastFan.self) {
            #expect(points.filter { $0.series == "expected" }.map(\.value) == chart.future.map(\.median))
            #expect(points.filter { $0.series == "80% upper" }.map(\.value) == chart.future.map { $0.ranges[1].upper })
        }
        #expect(
            !drawn(Charts.Funnel.self).isEmpty && !drawn(PositionStrip.self).isEmpty && !drawn(ForecastFan.self).isEmpty
        )
    }
}
