// Whether the made-up list looks like England's of January 2026 (METHODS, section 1).
import Synthetic
import Testing

@Suite struct EnglandShapeTests {
    private static let size = 200_000
    private static let list = ReadTable(
        SyntheticEngland(seed: 1, pathways: size, lastCensus: .sunday, weeks: 1).pathways(at: .sunday))
    private static let waits = ReadWaits(list, census: .sunday)

    /// How many there should be over so many weeks, of England's 7,155,958.
    private func expected(_ pathways: Double) -> Double { pathways / 7_155_958 * Double(Self.size) }

    @Test func `as many wait as were asked for`() {
        #expect(abs(Double(Self.list.count) / Double(Self.size) - 1) < 0.02)
    }

    @Test func `61.43 per cent wait within 18 weeks, give or take one`() {
        #expect(abs(100 - Self.waits.percent(over: 18) - 61.43) < 1)
    }

    @Test func `long waits are as many as in England`() {
        #expect(abs(Double(Self.waits.over(52)) / expected(133_860) - 1) < 0.05)
        // Few people: three times the spread of a count, beside the five in a hundred.
        for (weeks, pathways) in [(65, 7417.0), (78, 1614), (104, 200)] {
            let wanted = expected(pathways)
            #expect(abs(Double(Self.waits.over(weeks)) - wanted) < 0.05 * wanted + 3 * wanted.squareRoot())
        }
    }

    @Test func `half wait under 13.62 weeks, and 92 in a hundred under 40.35`() {
        #expect(abs(percentile(50, of: Self.waits.bands) / 13.62 - 1) < 0.05)
        #expect(abs(percentile(92, of: Self.waits.bands) / 40.35 - 1) < 0.05)
    }

    @Test func `one start in a thousand is not known`() {
        #expect((100...320).contains(Self.waits.unknown))
    }

    @Test func `few waits begin at a weekend`() {
        let starts = Self.list.column("clock_start").compactMap { CivilDay($0)?.number }
        let weekend = Double(starts.count { $0 % 7 >= 5 }) / Double(starts.count)
        #expect((0.02...0.07).contains(weekend))
    }

    @Test(arguments: ["2025-07-29", "2031-12-31"])
    func `the shape holds at any time of the year`(text: String) throws {
        let census = try #require(CivilDay(text))
        let list = SyntheticEngland(seed: 5, pathways: 40_000, lastCensus: census, weeks: 1).pathways(at: census)
        let waits = ReadWaits(ReadTable(list), census: census)
        #expect(abs(100 - waits.percent(over: 18) - 61.43) < 1)
        #expect(abs(waits.percent(over: 52) - 1.87) < 0.25)
        #expect(abs(Double(waits.known) / 40_000 - 1) < 0.025)
    }

    @Test func `trusts and functions differ`() {
        func spread(_ column: String) -> (low: Double, high: Double, sizes: [Int]) {
            let names = Self.list.column(column)
            let starts = Self.list.column("clock_start")
            // 18 weeks before the census.
            var counts: [String: (all: Int, within: Int)] = [:]
            for (name, start) in zip(names, starts) where !start.isEmpty {
                counts[name, default: (0, 0)].all += 1
                if start >= "2025-09-21" { counts[name, default: (0, 0)].within += 1 }
            }
            let large = counts.values.filter { $0.all > 800 }.map { Double($0.within) / Double($0.all) }
            return (large.min() ?? 1, large.max() ?? 0, counts.values.map(\.all).sorted())
        }
        let trusts = spread("provider_code")
        #expect(trusts.low < 0.56 && trusts.high > 0.66)
        // As in England, the largest has twenty times the list of the smallest tenth.
        #expect((trusts.sizes.last ?? 0) > 20 * trusts.sizes[trusts.sizes.count / 10] / 4)
        let functions = spread("treatment_function_code")
        #expect(functions.low < 0.57 && functions.high > 0.66)
    }

    @Test func `one in six is to be admitted, most of them in surgery`() {
        let types = Self.list.column("waiting_list_type")
        let share = Double(types.count { $0 == "IRTT" }) / Double(types.count)
        #expect((0.14...0.20).contains(share))
        let functions = zip(types, Self.list.column("treatment_function_code"))
        let surgery = functions.count { $0 == "IRTT" && ["C_100", "C_101", "C_110", "C_130", "C_502"].contains($1) }
        #expect(Double(surgery) / Double(types.count) > share / 2)
    }
}
