// Whether the flows account for every difference between two censuses.
import Synthetic
import Testing

@Suite struct FlowTests {
    private static let england = SyntheticEngland(seed: 4, pathways: 10_000, lastCensus: .sunday, weeks: 4)
    private static let starts = read("clock_start")
    private static let stops = read("clock_stop")

    private static func read(_ name: String) -> [[String: String]] {
        england.tables.first { $0.name == name }.map { ReadTable($0).rows } ?? []
    }

    /// Rows summed by week, provider and treatment function, and by what else is named.
    private func sums(_ rows: [[String: String]], by more: [String] = []) -> [[String]: Int] {
        var sums: [[String]: Int] = [:]
        for row in rows {
            let key = (["week_ending", "provider_code", "treatment_function_code"] + more).map { row[$0] ?? "" }
            sums[key, default: 0] += Int(row["pathways"] ?? "") ?? -1_000_000
        }
        return sums
    }

    @Test func `a list is that of the week before, and those who started, without those who stopped`() throws {
        let starts = sums(Self.starts)
        let stops = sums(Self.stops)
        var lists = Self.england.censuses.map { census in
            let table = ReadTable(Self.england.pathways(at: census))
            var list: [[String]: Int] = [:]
            for key in zip(table.column("provider_code"), table.column("treatment_function_code")) {
                list[[key.0, key.1], default: 0] += 1
            }
            return list
        }
        #expect(lists.allSatisfy { $0.values.reduce(0, +) > 9_000 })
        for (index, census) in Self.england.censuses.enumerated().dropFirst() {
            let week = [census.description]
            let places = Set(lists[index].keys).union(lists[index - 1].keys)
                .union((starts.keys.filter { $0[0] == week[0] }).map { Array($0.dropFirst()) })
            for place in places {
                let change = (starts[week + place] ?? 0) - (stops[week + place] ?? 0)
                lists[index - 1][place, default: 0] += change
                #expect(lists[index - 1][place] == lists[index][place, default: 0])
            }
        }
    }

    @Test func `the week to the first census is there too, and no other`() {
        let weeks = Set(Self.england.censuses.map(\.description))
        #expect(Set(Self.starts.compactMap { $0["week_ending"] }) == weeks)
        #expect(Set(Self.stops.compactMap { $0["week_ending"] }) == weeks)
    }

    @Test func `no row comes twice, and none is empty`() {
        let more = ["commissioner_code", "waiting_list_type", "stop_type"]
        #expect(sums(Self.starts, by: more).count == Self.starts.count)
        #expect(sums(Self.stops, by: more).count == Self.stops.count)
        #expect((Self.starts + Self.stops).allSatisfy { (Int($0["pathways"] ?? "") ?? 0) > 0 })
    }

    @Test func `people leave by admission, without it, or untreated, in England's proportions`() {
        var sums: [String: Int] = [:]
        for row in Self.stops { sums[row["stop_type"] ?? "", default: 0] += Int(row["pathways"] ?? "") ?? 0 }
        let all = Double(sums.values.reduce(0, +))
        #expect(Set(sums.keys) == ["admitted", "non_admitted", "other_removal"])
        #expect((0.14...0.21).contains(Double(sums["admitted"] ?? 0) / all))
        #expect((0.10...0.15).contains(Double(sums["other_removal"] ?? 0) / all))
        let admitted = Self.stops.filter { $0["stop_type"] == "admitted" }
        #expect(admitted.allSatisfy { $0["waiting_list_type"] == "IRTT" })
    }

    @Test func `Christmas is quiet`() {
        func all(_ rows: [[String: String]], _ week: String) -> Int {
            rows.filter { $0["week_ending"] == week }.compactMap { Int($0["pathways"] ?? "") }.reduce(0, +)
        }
        // The weeks to 4 and to 18 January.
        #expect(all(Self.starts, "2026-01-04") * 3 < all(Self.starts, "2026-01-18") * 2)
        #expect(all(Self.stops, "2026-01-04") * 4 < all(Self.stops, "2026-01-18") * 3)
    }
}
