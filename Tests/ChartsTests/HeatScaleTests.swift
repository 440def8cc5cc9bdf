// Which class a difference is in, on either side of each break.

import Drawing
import Testing

@testable import Charts

@Suite struct HeatScaleTests {
    @Test(arguments: [
        (-40.0, HeatClass.farBelow), (-9, .farBelow), (-8.9, .below), (-6, .below), (-5.9, .justBelow),
        (-3, .justBelow), (-2.9, .near), (0, .near), (2.9, .near), (3, .justAbove), (5.9, .justAbove), (6, .above),
        (8.9, .above), (9, .farAbove), (40, .farAbove), (.infinity, .farAbove), (-.infinity, .farBelow),
    ])
    func `a difference on a break belongs to the class further out`(difference: Double, expected: HeatClass) {
        #expect(HeatScale.points(difference) == expected)
    }

    @Test func `a difference that is not known has no class`() {
        #expect(HeatScale.points(nil) == nil)
        #expect(HeatScale.points(.nan) == nil)
    }

    @Test func `opposite differences are in opposite classes`() {
        for tenths in 0...200 {
            let difference = Double(tenths) / 10
            let (above, below) = (HeatScale.points(difference), HeatScale.points(-difference))
            #expect(above.map { -$0.rawValue } == below?.rawValue)
        }
    }

    @Test func `breaks of one's own are six numbers that rise`() throws {
        let weeks = try #require(HeatScale(breaks: [-4, -2, -1, 1, 2, 5]))
        #expect(weeks(1.5) == .justAbove && weeks(-4) == .farBelow && weeks(4.9) == .above)
        for wrong in [[], [-3, 3], [-9, -6, -3, 3, 6, 6], [9, 6, 3, -3, -6, -9], [-9, -6, -3, 3, 6, .infinity]] {
            #expect(HeatScale(breaks: wrong) == nil)
        }
    }

    @Test func `words stand out on every colour, whichever side is better`() {
        for level in HeatClass.allCases {
            for isHigherBetter in [true, false] {
                #expect(level.ink.contrast(with: level.fill(isHigherBetter: isHigherBetter)) >= 4.5)
            }
        }
        #expect(HeatClass.farBelow.fill(isHigherBetter: true) == HeatClass.farAbove.fill(isHigherBetter: false))
    }
}
