// The slope index of inequality: the data of a published example, its sign, and what it refuses.
import Statistics
import Testing

@Suite struct SlopeIndexTests {
    /// Life expectancy of two areas by tenth of deprivation: the data of PHEindicatormethods, `phe_sii`.
    @Test(
        arguments: [
            (
                [7291, 7997, 6105, 7666, 5790, 6934, 5918, 5974, 7147, 7534],
                [75.9, 78.3, 83.8, 83.6, 80.5, 81.1, 81.7, 84.2, 80.6, 86.3], 7.00023476007992, 1.0897097049119417
            ),
            (
                [21675, 20065, 19750, 24713, 20112, 19618, 22408, 19752, 18939, 19312],
                [70.5, 71.6, 72.5, 73.5, 73.1, 76.2, 78.7, 80.6, 80.9, 80], 12.622738563631723, 1.1820343480014972
            ),
        ] as [([Double], [Double], Double, Double)])
    func `areas have the slope of the published method`(
        populations: [Double], values: [Double], sii: Double, rii: Double
    ) throws {
        let slope = try #require(try SlopeIndex.of(populations: populations, values: values))
        #expect(slope.sii.agrees(with: sii))
        #expect(slope.rii?.agrees(with: rii) == true)
    }

    @Test func `values that fall with less deprivation have a slope below nothing`() throws {
        let slope = try #require(try SlopeIndex.of(populations: [1, 1], values: [3, 1]))
        #expect(slope.sii.agrees(with: -4) && slope.rii?.agrees(with: 0) == true)
    }

    @Test func `equal values have no slope, and a line from nothing no ratio`() throws {
        let flat = try #require(try SlopeIndex.of(populations: [5, 9, 2], values: [4, 4, 4]))
        #expect(flat.sii == 0 && flat.rii == 1)
        let zero = try #require(try SlopeIndex.of(populations: [5, 9], values: [0, 0]))
        #expect(zero.sii == 0 && zero.rii == nil)
    }

    @Test func `groups without people say nothing, and one group has no slope`() throws {
        let with = try SlopeIndex.of(populations: [4, 0, 6], values: [1, 99, 2])
        #expect(try with == SlopeIndex.of(populations: [4, 6], values: [1, 2]))
        #expect(try SlopeIndex.of(populations: [4, 0], values: [1, 2]) == nil)
        #expect(try SlopeIndex.of(populations: [], values: []) == nil)
    }

    @Test func `what is no number is refused`() {
        #expect(throws: ComparisonError.notACount("population")) {
            try SlopeIndex.of(populations: [1, -1], values: [1, 2])
        }
        #expect(throws: ComparisonError.notANumber("value")) {
            try SlopeIndex.of(populations: [1, 1], values: [1, .nan])
        }
        #expect(throws: ComparisonError.differentLengths(2, 1)) {
            try SlopeIndex.of(populations: [1, 1], values: [1])
        }
    }

    @Test func `groups on a straight line have the line's slope, whatever their sizes`() throws {
        var draws = SeededDraws(5)
        for _ in 0..<200 {
            let sizes = (0..<7).map { _ in Double.random(in: 1...1000, using: &draws) }
            let whole = sizes.reduce(0, +)
            var before = 0.0
            let values = sizes.map { size in
                defer { before += size }
                return 20 - 3 * (before + size / 2) / whole
            }
            let slope = try #require(try SlopeIndex.of(populations: sizes, values: values))
            #expect(slope.sii.agrees(with: -3, to: 1e-10) && slope.rii?.agrees(with: 17.0 / 20, to: 1e-10) == true)
        }
    }
}
