// The counts that disclosure control looks at, and the sums it knows of them.
import Statistics
import Testing

@testable import WaitingList

@Suite struct QuantityTests {
    @Test func `every quantity that a sum names is there`() {
        #expect(Quantity.positions.count == Quantity.all.count)
        #expect(Quantity.sums.count == Quantity.namedSums.count && !Quantity.sums.isEmpty)
        for (named, sum) in zip(Quantity.namedSums, Quantity.sums) {
            #expect(Quantity.all[sum.total].id == named.total)
            #expect(sum.parts.map { Quantity.all[$0].id } == named.parts)
        }
    }

    @Test func `every count that is published stands in a sum, or has nothing to add up with`() {
        let inSums = Set(Quantity.namedSums.flatMap { [$0.total] + $0.parts })
        let alone = Quantity.all.filter { !inSums.contains($0.id) }.map(\.id)
        #expect(alone == [Metric.newPeriods.id])
    }

    @Test func `the sums are true of waits of every kind`() throws {
        var waits = WaitCounts(unknownClockStart: 7)
        for band in [0, 17, 18, 40, 52, 53, 65, 70, 78, 90, 104] { waits.bands.add(band + 1, toBand: band) }
        waits.total = waits.bands.total + waits.unknownClockStart
        var counts = CohortCounts()
        for part in RTTPart.allCases { counts[part] = waits }
        for sum in Quantity.sums {
            let parts = try sum.parts.map { try #require(Quantity.all[$0].value(counts)) }
            #expect(Quantity.all[sum.total].value(counts) == parts.reduce(0, +), "\(Quantity.all[sum.total].id)")
        }
    }
}
