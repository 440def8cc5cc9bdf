// What evidence gives of any place: never what its policy hides, and all of it where nothing is hidden.
import Statistics
import Testing

@testable import WaitingList

@Suite struct EvidenceTests {
    private static let kinds: [Geography] = [.region(code: ""), .board(code: ""), .provider(code: "")]

    private func places(_ base: EvidenceBase) -> [Geography] { Self.kinds.flatMap(base.places) }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `under hes no count below England is one of few people, whatever is asked`(seed: UInt64) throws {
        let base = try EvidenceScene.base((0..<6).map { EvidenceScene.week($0, seed: seed) }, under: .hes)
        #expect(places(base).count == 2 + 4 + 5)
        var hidden = 0
        for place in places(base) {
            for measured in counts(of: base.evidence(for: place), place) {
                if measured == nil { hidden += 1 }
                #expect((measured ?? 0) % 5 == 0 && !(1...7).contains(measured ?? 0), "\(place)")
            }
        }
        #expect(hidden > 100)
    }

    /// Every count that evidence gives of a place, from every function; `nil` for a hidden one.
    private func counts(of evidence: Evidence, _ place: Geography) -> [Int?] {
        var counts: [Int?] = []
        for metric in Metric.all {
            for line in [nil] + TreatmentFunction.all.map({ Optional($0.code) }) {
                let finding = evidence.finding(metric, of: Cohort(place, treatmentFunction: line))
                for measured in (finding?.points ?? []).compactMap(\.measured) {
                    if metric.unit == .pathways { counts.append(measured.value.map { Int($0) }) }
                    if metric.unit == .perCent { counts += [measured.numerator, measured.denominator] }
                }
            }
            for kind in Self.kinds {
                let funnel = evidence.funnel(metric, among: kind)
                counts += (funnel?.points ?? []).flatMap { [Int($0.numerator), Int($0.denominator)] }
                guard metric.unit == .pathways else { continue }
                counts += (evidence.position(metric, among: kind)?.values ?? []).map { Int($0) }
            }
        }
        for milestone in evidence.milestones {
            counts += milestone.points.map { $0.size.value.map { Int($0) } }
            let parts = [milestone.datedBy, milestone.datedAfter, milestone.datePassed, milestone.undated]
            counts += parts.map { $0.value.map { Int($0) } }
        }
        for row in evidence.gaps.flatMap(\.rows) { counts += [row.numerator, row.denominator] }
        #expect(evidence.milestones.count == 2 && evidence.gaps.count == 4)
        #expect(evidence.distribution == nil && evidence.projection == nil)
        return counts
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `nothing that is hidden of milestones and groups follows from what is shown`(seed: UInt64) throws {
        for people in [60, 300] {
            let census = try EvidenceScene.week(0, people: people, seed: seed).disclosed(under: .hes)
            let groups = try #require(census.groups)
            #expect(census.cohortsOfMilestones.count == 2 && groups.dimensions.count == 4)
            for cells in census.cohortsOfMilestones.values { #expect(cells.recoverable().isEmpty) }
            #expect(groups.recoverable().isEmpty)
        }
    }

    @Test func `a cohort that is everybody over a threshold is shown, or hidden, as those are`() throws {
        var hidden = 0
        for seed in 1...4 as ClosedRange<UInt64> {
            var fold = PathwayFold(
                census: EvidenceScene.last,
                milestones: [MilestoneTerms(weeks: 52, date: EvidenceScene.last)])
            for row in EvidenceScene.rows(EvidenceScene.last, people: 120, seed: seed) { fold.add(row) }
            var snapshot = EvidenceScene.week(0)
            snapshot.tally = fold.tally()
            let census = try snapshot.disclosed(under: .hes)
            let measures = CensusMeasures(census)
            for place in measures.places.map(\.place) {
                let size = measures.cohort(of: MilestoneTerms(weeks: 52, date: EvidenceScene.last), at: place)?.size
                #expect(size == measures.measured(.over(weeks: 52), of: Cohort(place)))
                if size?.value == nil { hidden += 1 }
            }
            #expect(census.cohortsOfMilestones.values.allSatisfy { $0.recoverable().isEmpty })
        }
        #expect(hidden > 3)
    }

    @Test func `under none regions, boards and providers each add up to England`() throws {
        let base = try EvidenceScene.base((0..<4).map { EvidenceScene.week($0) }, under: .none)
        let england = base.evidence(for: .england)
        for metric in Metric.all where metric.unit == .pathways {
            guard let whole = england.finding(metric, of: Cohort(.england)) else { continue }
            for kind in Self.kinds {
                let parts = base.places(like: kind).compactMap { england.finding(metric, of: Cohort($0)) }
                for (index, point) in whole.points.enumerated() {
                    let sum = parts.reduce(0) { $0 + ($1.points[index].measured?.value ?? 0) }
                    #expect(sum == point.measured?.value, "\(metric.id)")
                }
            }
        }
        for kind in Self.kinds {
            let all = base.places(like: kind).map { base.evidence(for: $0) }
            #expect(all.reduce(0) { $0 + ($1.milestones[0].size.value ?? 0) } == england.milestones[0].size.value)
            #expect(all.reduce(0) { $0 + ($1.gaps[1].rows[0].numerator ?? 0) } == england.gaps[1].rows[0].numerator)
            #expect(all.reduce(0) { $0 + ($1.distribution?.total ?? 0) } == england.distribution?.total)
        }
    }

    @Test func `the order in which censuses come makes no difference`() throws {
        let snapshots = (0..<12).map { EvidenceScene.month($0) }
        let first = try EvidenceScene.base(snapshots, under: .hes)
        let second = try EvidenceScene.base(Array(snapshots[5...] + snapshots[..<5].reversed()), under: .hes)
        #expect(first.past.censuses.map(\.measures) == second.past.censuses.map(\.measures))
        #expect(first.past.censuses.map(\.day) == first.past.censuses.map(\.day).sorted())
        let history = try #require(first.past.history(of: .england))
        #expect(history == second.past.history(of: .england) && history.past.periodCount == 12)
    }

    @Test func `later censuses, and a past under another policy, never enter`() throws {
        let weeks = try (0..<4).map { try EvidenceScene.week($0).disclosed(under: .hes) }
        let other = try EvidenceScene.week(3).disclosed(under: .none)
        let past = DisclosedPast(
            [weeks[0], weeks[2], other].map { DisclosedPast.Census($0, isRevised: true) },
            withheld: [weeks[3].listing.census, weeks[0].listing.census])
        let evidence = EvidenceBase(weeks[1], past: past).evidence(for: .england)
        #expect(evidence.past.censuses.map(\.day) == [weeks[2], weeks[1]].map(\.listing.census))
        #expect(evidence.revisedCensuses == [weeks[2].listing.census])
        #expect(evidence.past.withheld == [weeks[3].listing.census])
        #expect(evidence.isIllustrative)
    }

    @Test func `members are the places below, by name`() throws {
        let base = try EvidenceScene.base([EvidenceScene.week(0)], under: .none)
        #expect(base.evidence(for: .england).members() == [.region(code: "Y61"), .region(code: "Y60")])
        #expect(base.evidence(for: .region(code: "Y60")).members() == [.board(code: "QAA"), .board(code: "QBB")])
        #expect(base.evidence(for: .board(code: "QAA")).members().count == 5)
        #expect(base.evidence(for: .provider(code: "RAA")).members() == [])
        #expect(base.evidence(for: .board(code: "QAA")).placeName == "Qaa")
    }

    @Test func `a funnel is of trusts and the reader, a position among those that have a value`() throws {
        let base = try EvidenceScene.base([EvidenceScene.week(0)], under: .none)
        let trusts = Geography.provider(code: "")
        let england = base.evidence(for: .england)
        #expect(england.funnel(.listSize, among: trusts) == nil)
        #expect(england.position(.listSize, among: trusts)?.own == nil)
        #expect(england.position(.listSize, among: .region(code: "")) == nil)
        let clinic = base.evidence(for: .provider(code: "REE"))
        let funnel = try #require(clinic.funnel(.withinEighteenWeeksPerCent, among: trusts))
        #expect(funnel.points.map(\.code) == DisclosureScene.providers && funnel.hiddenCount == 0)
        #expect(funnel.reader == .provider(code: "REE"))
        let position = try #require(clinic.position(.listSize, among: trusts))
        #expect(position.values.count == 5 && position.peers == 4 && position.own == position.ownMeasured?.value)
        #expect(position.betterIsHigh == false && position.england == position.values.reduce(0, +))
    }

    @Test func `monthly returns have projections of every place under none, and neither milestones nor gaps`() throws {
        let base = try EvidenceScene.base((0..<20).map { EvidenceScene.month($0) }, under: .none)
        for place in [Geography.england, .board(code: "QAA"), .provider(code: "RBB")] {
            let evidence = base.evidence(for: place)
            let projection = try #require(evidence.projection)
            #expect(projection.censuses.count == 12 && projection.trackRecord.heldBackPeriods == 6)
            #expect(projection.past.map(\.day) == evidence.past.censuses.map(\.day))
            let sizes = evidence.finding(.listSize, of: Cohort(place))?.points.map(\.plotted)
            #expect(projection.past.map { Optional($0.value) } == sizes)
            #expect(projection.past.last?.value ?? 0 > Double(evidence.distribution?.total ?? 1_000_000))
            #expect(evidence.milestones.isEmpty && evidence.gaps.isEmpty)
        }
    }

    @Test func `under a threshold nothing of milestones and groups is shown where it would give a count away`() throws {
        let cells = PlaceCells(
            [.england, .board(code: "A"), .board(code: "B")],
            [.published { $0 == .england ? 23 : $0.code == "A" ? 3 : 20 }], directory: OrganisationDirectory())
        let shown = DisclosedCells(cells, under: .threshold(5))
        #expect(cells.places.allSatisfy { shown.shown($0, column: 0) == nil })
        let rounded = DisclosedCells(cells, under: .hes)
        #expect(rounded.shown(.england, column: 0) == 23 && rounded.shown(.board(code: "A"), column: 0) == nil)
        #expect(DisclosedCells(cells, under: .none).shown(.board(code: "A"), column: 0) == 3)
    }
}
