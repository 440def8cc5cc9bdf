// Where an axis of values starts, its units and its words.

import Drawing
import Testing

@testable import Charts

@Suite struct ValueAxisTests {
    @Test(arguments: [
        (0, CountUnit.ones, ""), (3, .ones, ""), (8_000, .ones, ""), (8_001, .thousands, ", thousands"),
        (300_000, .thousands, ", thousands"), (1_000_000, .thousands, ", thousands"),
        (1_000_001, .millions, ", millions"),
    ])
    func `the unit grows where labels would have five digits, or be millions in thousands`(
        maximum: Int, unit: CountUnit, suffix: String
    ) {
        #expect(ValueAxis(covering: maximum).unit == unit)
        #expect(WaitDistribution(counts: [maximum, 0], markers: []).unitSuffix == suffix)
    }

    @Test func `labels are counts of the unit, from 0, with commas`() {
        let labels = { (maximum: Int) in
            ValueAxis(covering: maximum).shapes(LinearScale(0...1, from: 100, to: 0), left: 50, right: 90)
                .compactMap { if case .text(let text) = $0 { text.string } else { nil } }
        }
        #expect(labels(285_000) == ["0", "100", "200", "300"])
        #expect(labels(3_900) == ["0", "1,000", "2,000", "3,000", "4,000"])
        #expect(labels(7_000_000) == ["0", "2", "4", "6", "8"])
        #expect(labels(1_700_000) == ["0.0", "0.5", "1.0", "1.5", "2.0"])
        #expect(labels(0) == ["0"])
    }

    @Test(arguments: [(0, "0"), (999, "999"), (1_000, "1,000"), (7_415_000, "7,415,000"), (-1_234, "−1,234")])
    func `thousands are set apart by commas`(number: Int, text: String) {
        #expect(grouped(number) == text)
    }

    @Test func `lines stay out of the lowest quarter of an axis that is cropped, and a note says where it starts`() {
        let axis = ValueAxis(cropping: 46.8...92, style: .perCent)
        #expect(axis.ticks == [20, 40, 60, 80, 100])
        #expect(axis.note == "The axis starts at 20%")
        #expect(ValueAxis(cropping: 7_200_000...7_700_000, style: .count).note == "The axis starts at 7,000,000")
        #expect(ValueAxis(cropping: 12...87, style: .perCent).note == nil)
    }

    @Test(arguments: [ValueStyle.count, .perCent, .weeks])
    func `over many ranges there are 3 to 5 ticks that cover the values`(style: ValueStyle) {
        var low = 0.03
        while low < 3e7 {
            for share in [0, 0.0001, 0.01, 0.1, 1, 10] {
                let values = low...(low * (1 + share))
                let axis = ValueAxis(cropping: values, style: style)
                #expect((3...5).contains(axis.ticks.count), "\(values) \(axis.ticks)")
                #expect(
                    axis.domain.lowerBound <= values.lowerBound
                        && axis.domain.upperBound >= values.upperBound * 0.999_999)
                let room =
                    (values.lowerBound - axis.domain.lowerBound) / (axis.domain.upperBound - axis.domain.lowerBound)
                #expect(room >= 0.249 || axis.domain.lowerBound == 0, "\(values) \(axis.ticks)")
            }
            low *= 1.9
        }
    }

    @Test(arguments: [ValueStyle.count, .perCent, .weeks])
    func `there is no tick below 0 unless a value is`(style: ValueStyle) {
        for high in [0, 0.04, 1, 30.0] {
            let axis = ValueAxis(cropping: 0...high, style: style)
            #expect(axis.ticks.first == 0 && (3...5).contains(axis.ticks.count), "\(axis.ticks)")
        }
        #expect(ValueAxis(cropping: 0.05...0.05, style: style).ticks.first == 0)
    }

    @Test func `nothing to show, and values below zero, have an axis`() {
        #expect(ValueAxis(cropping: nil, style: .perCent).ticks == [0])
        let axis = ValueAxis(cropping: -130...40, style: .count)
        #expect(axis.domain.contains(-130) && axis.domain.contains(40))
        #expect(axis.ticks.contains(0))
    }
}
