// Whether the list moves from week to week as lists do.
import Synthetic
import Testing

@Suite struct MovingListTests {
    private static let england = SyntheticEngland(seed: 11, pathways: 10_000, lastCensus: .sunday, weeks: 6)
    /// By census: the rows by pathway.
    private static let weeks: [[String: [String: String]]] = england.censuses.map { census in
        Dictionary(
            uniqueKeysWithValues: ReadTable(england.pathways(at: census)).rows.map { ($0["pathway_id"] ?? "", $0) })
    }
    private var weeks: [[String: [String: String]]] { Self.weeks }

    /// Every pathway in two consecutive weeks: as it was, and as it became.
    private var stayed: [(before: [String: String], after: [String: String])] {
        zip(weeks, weeks.dropFirst()).flatMap { before, after in
            before.compactMap { id, row in after[id].map { (row, $0) } }
        }
    }

    @Test func `some join and some leave every week, and most stay`() {
        for (before, after) in zip(weeks, weeks.dropFirst()) {
            let joined = Set(after.keys).subtracting(before.keys)
            let left = Set(before.keys).subtracting(after.keys)
            // At Christmas half of it.
            #expect((120...800).contains(joined.count))
            #expect((120...800).contains(left.count))
        }
    }

    @Test func `those who join started in that week`() {
        for (index, pair) in zip(weeks, weeks.dropFirst()).enumerated() {
            let census = Self.england.censuses[index].description
            let starts = Set(pair.1.keys).subtracting(pair.0.keys).compactMap { pair.1[$0]?["clock_start"] }
            #expect(starts.allSatisfy { $0.isEmpty || $0 > census })
        }
    }

    @Test func `nobody comes back`() {
        var gone: Set<String> = []
        for (before, after) in zip(weeks, weeks.dropFirst()) {
            gone.formUnion(Set(before.keys).subtracting(after.keys))
            #expect(gone.isDisjoint(with: after.keys))
        }
        #expect(gone.count > 1500)
    }

    @Test func `what is fixed about a wait never changes`() {
        let fixed = [
            "provider_code", "site_code", "commissioner_code", "commissioner_icb_code", "treatment_function_code",
            "clock_start", "sex", "age_years", "ethnic_category", "imd_decile",
        ]
        let changed = stayed.filter { before, after in fixed.contains { before[$0] != after[$0] } }
        #expect(changed.isEmpty && stayed.count > 40_000)
    }

    @Test func `what was decided stays decided`() {
        for name in ["decision_to_admit", "priority_code", "procedure_code"] {
            let known = stayed.filter { $0.before[name] != "" }
            #expect(known.count > 500 && known.allSatisfy { $0.before[name] == $0.after[name] }, "\(name)")
        }
        #expect(
            !stayed.contains { $0.before["waiting_list_type"] == "IRTT" && $0.after["waiting_list_type"] == "ORTT" })
    }

    @Test func `people are decided on, prioritised, booked, cancelled, booked anew and validated`() {
        func moves(_ name: String, _ isMove: (String, String) -> Bool) -> Int {
            stayed.count { isMove($0.before[name] ?? "", $0.after[name] ?? "") }
        }
        #expect(moves("decision_to_admit") { $0.isEmpty && !$1.isEmpty } > 100)
        #expect(moves("priority_code") { $0.isEmpty && !$1.isEmpty } > 100)
        #expect(moves("tci_date") { $0.isEmpty && !$1.isEmpty } > 100)
        #expect(moves("tci_date") { !$0.isEmpty && $1.isEmpty } > 5)
        #expect(moves("tci_date") { !$0.isEmpty && !$1.isEmpty && $0 != $1 } > 0)
        #expect(moves("last_validated") { $0 < $1 } > 500)
        #expect(moves("last_validated") { $0 > $1 } == 0)
    }

    @Test func `of those who leave with a date in that week, most had kept it`() {
        var dated = 0
        for (index, pair) in zip(weeks, weeks.dropFirst()).enumerated() {
            let until = Self.england.censuses[index + 1].description
            dated += pair.0.count { id, row in
                guard let operation = row["tci_date"], !operation.isEmpty, operation <= until else { return false }
                return pair.1[id] == nil
            }
        }
        let due = zip(weeks, Self.england.censuses.dropFirst()).map { week, until in
            week.values.count { ($0["tci_date"] ?? "") > "2" && ($0["tci_date"] ?? "") <= until.description }
        }.reduce(0, +)
        #expect(dated > due * 8 / 10 && dated < due && due > 150)
    }
}
