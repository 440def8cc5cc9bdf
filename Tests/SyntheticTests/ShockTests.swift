// Whether five years show the shock and the recovery.
import Synthetic
import Testing

@Suite struct ShockTests {
    private static let england = SyntheticEngland(seed: 9, pathways: 10_000, lastCensus: .sunday, weeks: 260)

    private func waits(weeksBefore: Int) -> ReadWaits {
        let census = Self.england.censuses[259 - weeksBefore]
        return ReadWaits(ReadTable(Self.england.pathways(at: census)), census: census)
    }

    @Test func `before the shock few wait long, after it many do and the list is longest, then both fall`() {
        let before = waits(weeksBefore: 230)
        let after = waits(weeksBefore: 150)
        let later = waits(weeksBefore: 75)
        let now = waits(weeksBefore: 0)
        #expect(before.percent(over: 52) < 0.3 && before.percent(over: 18) < 25)
        #expect(after.percent(over: 52) > 4 && after.percent(over: 18) > 42)
        #expect(later.percent(over: 52) < after.percent(over: 52) - 1)
        #expect(now.percent(over: 52) < later.percent(over: 52) - 0.5)
        #expect(before.known < now.known * 3 / 4 && after.known > now.known * 11 / 10)
    }
}
