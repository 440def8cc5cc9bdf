// Which ticks a time axis has, and which of them are labelled.

import Drawing
import Testing

@testable import Charts

@Suite struct TimeAxisTests {
    private func day(_ year: Int, _ month: Int, _ day: Int = 1) -> ChartDay {
        ChartDay(year: year, month: month, day: day)
    }

    private func labels(_ first: ChartDay, _ last: ChartDay, width: Double = 240) -> [String] {
        let axis = TimeAxis(days: first...last, left: 20, right: 20 + width)
        return axis.shapes(bottom: 100, within: 0...(40 + width), measurer: HalfEmMeasurer())
            .compactMap { if case .text(let text) = $0 { text.string } else { nil } }
    }

    @Test func `the first of January is labelled with its year`() {
        #expect(labels(day(2021, 4), day(2025, 8)) == ["2022", "2023", "2024", "2025"])
        let axis = TimeAxis(days: day(2021, 4)...day(2025, 8), left: 0, right: 100)
        #expect(abs(axis(day(2023, 1)) - 100 * 641 / 1_583) < 0.1)
        #expect(axis.height == 17)
    }

    @Test func `years that would touch are thinned to the even ones`() {
        #expect(labels(day(2019, 4), day(2026, 3), width: 150) == ["2020", "2022", "2024", "2026"])
        #expect(labels(day(1950, 4), day(2026, 3), width: 150) == ["1960", "1980", "2000", "2020"])
    }

    @Test func `up to two years have quarters, with the year under January and under the first`() {
        #expect(
            labels(day(2024, 8), day(2026, 3)) == ["Oct", "2024", "Jan", "2025", "Apr", "Jul", "Oct", "Jan", "2026"])
        #expect(labels(day(2024, 8), day(2026, 3), width: 100) == ["Jan", "2025", "Jul", "Jan", "2026"])
    }

    @Test func `up to five months have months, and less than 60 days are given 60`() {
        #expect(labels(day(2025, 5, 20), day(2025, 8, 31)) == ["Jun", "2025", "Jul", "Aug"])
        #expect(labels(day(2025, 8, 31), day(2025, 8, 31)) == ["Aug", "2025", "Sep"])
        let axis = TimeAxis(days: day(2025, 8, 31)...day(2025, 8, 31), left: 0, right: 100)
        #expect(axis(day(2025, 8, 31)) == 50)
    }

    @Test func `labels at the ends are moved inside`() {
        let axis = TimeAxis(days: day(2020, 1)...day(2025, 1), left: 0, right: 200)
        for case .text(let text) in axis.shapes(bottom: 0, within: 0...200, measurer: HalfEmMeasurer()) {
            let box = HalfEmMeasurer().box(of: text)
            #expect(box.left >= 0 && box.right <= 200)
        }
    }
}
