// Monthly returns under `hes`: the parts that a patient-level census does not have.
import Statistics
import Testing

@testable import WaitingList

@Suite struct ReturnProtectionTests {
    /// A return of a few small providers and boards, with every part.
    private func snapshot(seed: UInt64) -> Snapshot {
        var state = seed
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        var tally = Tally()
        for provider in DisclosureScene.providers {
            for board in DisclosureScene.boards where random(3) > 0 {
                for line in ["C_110", "C_120", "C_301"] where random(4) > 0 {
                    for part in RTTPart.allCases {
                        var bands = [Int32](repeating: 0, count: part == .newPeriods ? 0 : 105)
                        for _ in 0..<random(6) where !bands.isEmpty { bands[random(105)] += Int32(random(9)) }
                        let unknown = random(5) == 0 ? random(4) : 0
                        tally.add(
                            BandRow(
                                providerCode: provider, commissionerCode: "00A", commissionerICBCode: board, part: part,
                                treatmentFunctionCode: line, weekBands: bands, unknownClockStart: unknown,
                                totalAll: bands.reduce(unknown) { $0 + Int($1) } + (bands.isEmpty ? random(12) : 0)))
                    }
                }
            }
        }
        let listing = SnapshotListing(
            census: DisclosureScene.census, kind: .band, revision: 1, rowCount: 1, source: nil, isIllustrative: true)
        return Snapshot(listing: listing, tally: tally, directory: DisclosureScene.directory)
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func `no small count of any part follows from the others`(seed: UInt64) throws {
        let snapshot = snapshot(seed: seed)
        let table = CohortTable(snapshot.tally, directory: snapshot.directory)
        let cells = CensusCells(table, directory: snapshot.directory)
        let protection = Protection(cells, under: .hes)
        let hidden = cells.values.indices.filter(protection.hides)
        #expect(Set(hidden.map { cells.quantity(of: $0).id }).isSuperset(of: ["completed_admitted", "new_periods"]))
        #expect(hidden.allSatisfy { cells.cohort(of: $0).geography != .england })
        #expect(protection.recoverable().isEmpty)
        let bounds = protection.bounds()
        for (number, value) in cells.values.enumerated() where value >= 0 {
            #expect(bounds.lower[number] <= value && value <= bounds.upper[number], "\(cells.quantity(of: number).id)")
        }
    }

    @Test func `under none there is nothing to hide, and every metric is as it was`() throws {
        let snapshot = snapshot(seed: 5)
        let table = CohortTable(snapshot.tally, directory: snapshot.directory)
        let census = try snapshot.disclosed(under: .none)
        #expect(census.cohorts == table.cohorts)
        for cohort in census.cohorts {
            for metric in Metric.all {
                #expect(census.measured(metric, of: cohort) == table[cohort].flatMap(metric.formula))
            }
        }
        #expect(census.distribution == table[Cohort(.england)]?[.incomplete]?.bands)
    }
}
