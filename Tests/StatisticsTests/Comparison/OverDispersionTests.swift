// Over-dispersion: phi, tau squared and the wider limits, against numpy, and where they do not widen.
import Statistics
import Testing

@Suite struct OverDispersionTests {
    @Test func `units that differ much widen the limits`() throws {
        let table = try FunnelTable(
            numerators: [10232, 12321, 15123, 13213], denominators: [15232, 16123, 17932, 18475], multiplier: 1,
            hasOverDispersion: true)
        let spread = try #require(table.overDispersion)
        #expect(spread.phi.agrees(with: 249.49019094565722) && spread.tau2.agrees(with: 0.004904250924375237))
        let first = try #require(table.limits[0])
        #expect(first.lower2s.agrees(with: 0.6241514308675327) && first.upper2s.agrees(with: 0.8589822664423884))
        #expect(first.lower3s.agrees(with: 0.5461128958802213) && first.upper3s.agrees(with: 0.9094364328163625))
        #expect(table.significance.allSatisfy { $0 == .notSignificant })
    }

    @Test func `up to a phi of one limits are those without over-dispersion, whatever tau squared is`() throws {
        let table = try FunnelTable(
            numerators: [101, 21, 236, 31, 34], denominators: [150, 36, 364, 56, 62], multiplier: 1,
            hasOverDispersion: true)
        let spread = try #require(table.overDispersion)
        #expect(spread.phi.agrees(with: 0.9300568921090712) && spread.tau2.agrees(with: 0.00038380186360610424))
        let first = try #require(table.limits[0])
        #expect(first.lower2s.agrees(with: 0.5561113657754229) && first.upper2s.agrees(with: 0.7103557000928407))
        #expect(first.lower3s.agrees(with: 0.5116367003620044) && first.upper3s.agrees(with: 0.7548303655062591))
    }

    @Test func `units that hardly differ have no tau squared`() throws {
        let table = try FunnelTable(
            numerators: [62, 70, 48, 55, 91, 30], denominators: [100, 120, 80, 100, 150, 40], hasOverDispersion: true)
        #expect(table.overDispersion?.phi.agrees(with: 0.3790047531791591) == true)
        #expect(table.overDispersion?.tau2 == 0)
    }

    @Test func `one unit alone, none and all have nothing beyond chance`() throws {
        for (numerator, denominator) in [(3.0, 4.0), (0, 5), (5, 5)] {
            let funnel = try Funnel([Proportion(numerator, of: denominator)], hasOverDispersion: true)
            let spread = try #require(funnel.overDispersion)
            #expect(spread.phi == 0 && spread.tau2 == 0)
            let limits = try #require(funnel.limits(denominator: denominator))
            #expect([limits.lower2s, limits.upper2s, limits.lower3s, limits.upper3s].allSatisfy { 0...1 ~= $0 })
        }
    }

    @Test func `small units do not bend the funnel back`() throws {
        let units = [try Proportion(1, of: 50), try Proportion(30, of: 60), try Proportion(2, of: 2)]
        let limits = try #require(try Funnel(units, hasOverDispersion: true).limits(denominator: 1))
        #expect(limits.lower2s == 0 && limits.lower3s == 0 && limits.upper2s == 1 && limits.upper3s == 1)
    }
}
