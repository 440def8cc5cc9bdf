// The extract of a census against the census itself.
import Statistics
import Testing

@testable import WaitingList

@Suite struct CensusMeasuresTests {
    private static let ofLines: Set = [
        "list_size", "within_18_weeks", "within_18_weeks_percent", "over_52_weeks", "over_52_weeks_percent",
        "median_wait_weeks",
    ]

    @Test(arguments: [DisclosurePolicy.none, .hes], [SnapshotListing.Kind.band, .pathway])
    func `it shows what the census shows, marker for marker`(
        policy: DisclosurePolicy, kind: SnapshotListing.Kind
    ) throws {
        let snapshot = kind == .band ? EvidenceScene.month(0) : EvidenceScene.week(0)
        let census = try snapshot.disclosed(under: policy)
        let measures = CensusMeasures(census)
        #expect(measures.places.count == 1 + 2 + 4 + 5)
        for cohort in census.cohorts {
            for metric in Metric.all where cohort.treatmentFunction == nil || Self.ofLines.contains(metric.id) {
                #expect(
                    measures.measured(metric, of: cohort) == census.measured(metric, of: cohort),
                    "\(metric.id) \(cohort)")
            }
        }
    }

    @Test func `what is not there is not reported`() throws {
        let measures = CensusMeasures(try EvidenceScene.week(0).disclosed(under: .hes))
        #expect(measures.measured(.listSize, of: Cohort(.provider(code: "RZZ"))) == nil)
        #expect(measures.measured(.listSize, of: Cohort(.england, treatmentFunction: "C_502")) == nil)
        #expect(measures.measured(.over(weeks: 65), of: Cohort(.england, treatmentFunction: "C_110")) == nil)
        #expect(measures.measured(.newPeriods, of: Cohort(.england)) == nil)
        let other = MilestoneTerms(weeks: 65, date: EvidenceScene.terms[0].date)
        #expect(measures.cohort(of: other, at: .england) == nil)
    }

    @Test func `waits are those of England alone unless nothing is hidden`() throws {
        let snapshot = EvidenceScene.month(0)
        let hidden = CensusMeasures(try snapshot.disclosed(under: .hes))
        #expect(hidden.places.filter { $0.waits != nil }.map(\.place) == [.england])
        let shown = CensusMeasures(try snapshot.disclosed(under: .none))
        #expect(shown.places.allSatisfy { $0.waits?.completed != nil && $0.waits?.newPeriods != nil })
    }

    @Test(arguments: [
        ShownValue.notReported, .suppressed, .notAvailable, .openBand, ShownValue(0), ShownValue(7_155_958),
        ShownValue(13.620_905_959_175_3),
    ])
    func `a shown value comes back as it was`(value: ShownValue) {
        #expect(ShownValue(value.measured) == value)
    }

    @Test func `what is no value of a measure is not available`() {
        for value in [-1, .nan, .infinity] { #expect(ShownValue(value) == .notAvailable) }
    }
}
