// The key says what the charts above it show, and nothing else.

import Drawing
import Testing

@testable import Charts

@Suite struct SpecialCauseKeyTests {
    private let measurer = HalfEmMeasurer()

    private func panel(_ marks: [SpecialCause], isRunChart: Bool = false) -> ControlPanel {
        let days = marks.indices.map { ChartDay(daysSince2000: 9_000 + $0) }
        return ControlPanel(
            points: zip(days, marks).map { ControlPanel.Point(day: $0, value: 5, mark: $1) },
            segments: [
                ControlPanel.Segment(from: days[0], to: days[days.count - 1], mean: 5, lower: 4, upper: 6)
            ], isRunChart: isRunChart)
    }

    @Test func `only what is drawn is explained`() {
        #expect(SpecialCauseKey(for: [panel([.common])]).items == [.common, .mean, .limits])
        let marked = [panel([.common, .concern]), panel([.neutralLow])]
        #expect(SpecialCauseKey(for: marked).items == [.common, .concern, .neutral, .mean, .limits])
        #expect(SpecialCauseKey(for: [panel([.improvement], isRunChart: true)]).items == [.common, .median])
        #expect(SpecialCauseKey(for: []).items.isEmpty)
    }

    @Test func `a target is explained where one is on the axis`() {
        var panel = panel([.common, .common])
        panel.targets = [5.5, 5.5]
        #expect(SpecialCauseKey(for: [panel]).items.contains(.target))
        panel.targets = [900, 900]
        #expect(!SpecialCauseKey(for: [panel]).items.contains(.target))
    }

    @Test func `unusual moving ranges have the marks of a change that is neither good nor bad`() {
        var panel = panel([.common, .common])
        panel.movingRanges = [nil, 9]
        panel.segments[0].movingRangeUpper = 3
        #expect(!SpecialCauseKey(for: [panel]).items.contains(.neutral), "they are not shown")
        panel.showsMovingRange = true
        #expect(SpecialCauseKey(for: [panel]).items.contains(.neutral))
    }

    @Test(arguments: [120.0, 236.6, 499])
    func `names lie inside the width and height, apart from each other`(width: Double) {
        let key = SpecialCauseKey(SpecialCauseKey.Item.allCases)
        let height = key.height(width: width, measurer: measurer)
        let box = Box(x: 20, y: 30, width: max(width, 195), height: height)
        let shapes = key.shapes(at: Point(20, 30), width: width, measurer: measurer)
        let texts = shapes.compactMap { if case .text(let text) = $0 { text } else { nil } }
        #expect(texts.count == 8)
        let boxes = texts.map { measurer.box(of: $0) }
        for (index, label) in boxes.enumerated() {
            #expect(box.contains(label), "\(texts[index].string)")
            #expect(!boxes[..<index].contains { $0.overlaps(label) }, "\(texts[index].string)")
        }
    }
}
