// The made-up England with patients: its bytes and its form.
import Synthetic
import Testing

@Suite struct SyntheticEnglandTests {
    private static let small = SyntheticEngland(seed: 7, pathways: 10_000, lastCensus: .sunday, weeks: 3)
    private static let list = ReadTable(small.pathways(at: .sunday))
    private var small: SyntheticEngland { Self.small }

    @Test func `censuses are weekly, and the last comes last`() {
        #expect(small.censuses.map(\.description) == ["2026-01-11", "2026-01-18", "2026-01-25"])
    }

    @Test func `the same seed gives the same bytes, on this machine and on others`() {
        let table = small.pathways(at: .sunday)
        #expect(table.checksum == 2_271_096_663_292_662_357)
    }

    @Test func `another seed, size or last census gives other bytes`() {
        let others = [
            SyntheticEngland(seed: 8, pathways: 10_000, lastCensus: .sunday, weeks: 1),
            SyntheticEngland(seed: 7, pathways: 10_500, lastCensus: .sunday, weeks: 1),
            SyntheticEngland(seed: 7, pathways: 10_000, lastCensus: CivilDay.sunday.advanced(by: -1), weeks: 1),
        ]
        let sums = others.map { $0.pathways(at: $0.censuses[0]).checksum }
        #expect(Set(sums + [small.pathways(at: .sunday).checksum]).count == 4)
    }

    @Test func `more weeks leave the censuses as they are`() {
        let longer = SyntheticEngland(seed: 7, pathways: 10_000, lastCensus: .sunday, weeks: 60)
        #expect(longer.pathways(at: .sunday).checksum == small.pathways(at: .sunday).checksum)
    }

    @Test func `a table comes in pieces of whole rows, the same when it is read again in between`() throws {
        let table = small.pathways(at: .sunday)
        var iterator = table.makeIterator()
        var other = table.makeIterator()
        var count = 0
        while let piece = iterator.next() {
            if count % 3 == 0 { #expect(other.next() != nil) }
            #expect(piece.last == 10 && piece.count < 128 * 1024)
            count += 1
        }
        #expect(count > 10 && iterator.next() == nil)
        #expect(table.dropLast().allSatisfy { $0.count >= 64 * 1024 })
    }

    @Test func `the header is the source view's, and every row has its columns`() {
        #expect(
            Self.list.header == [
                "census_date", "pathway_id", "provider_code", "site_code", "commissioner_code", "commissioner_icb_code",
                "treatment_function_code", "waiting_list_type", "priority_code", "clock_start", "decision_to_admit",
                "tci_date", "last_validated", "procedure_code", "sex", "age_years", "ethnic_category", "imd_decile",
            ])
        #expect((9_600...10_400).contains(Self.list.count))
    }

    @Test func `every code is one of its kind, and some of most are missing`() {
        let codes: [String: Set<String>] = [
            "census_date": ["2026-01-25"], "waiting_list_type": ["IRTT", "ORTT"],
            "priority_code": ["P1a", "P1b", "P2", "P3", "P4", ""], "sex": ["1", "2", "9", "0", ""],
            "ethnic_category": Set("ABCDEFGHJKLMNPRSZ".map(String.init) + [""]),
            "imd_decile": Set((1...10).map(String.init) + [""]),
        ]
        for (name, allowed) in codes {
            let found = Set(Self.list.column(name))
            #expect(found.isSubset(of: allowed), "\(name)")
        }
        for name in ["site_code", "clock_start", "last_validated", "ethnic_category", "imd_decile", "sex"] {
            let missing = Self.list.column(name).count { $0.isEmpty }
            #expect(missing > 0 && missing < Self.list.count, "\(name)")
        }
        #expect(
            Self.list.column("age_years").compactMap { Int($0) }.count { (0...100).contains($0) } == Self.list.count)
        #expect(Set(Self.list.column("treatment_function_code")).count == 23)
        #expect(Set(Self.list.column("commissioner_icb_code")).subtracting([""]).count == 42)
    }

    @Test func `a pseudonym is sixteen digits and comes once`() {
        let ids = Self.list.column("pathway_id")
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { $0.utf8.count == 16 && UInt64($0, radix: 16) != nil })
    }

    @Test func `only those to be admitted have a priority, a date or a procedure`() {
        for row in Self.list.rows {
            let isToAdmit = row["waiting_list_type"] == "IRTT"
            #expect(isToAdmit == (row["decision_to_admit"] != ""))
            #expect(isToAdmit == (row["procedure_code"] != ""))
            if !isToAdmit { #expect(row["priority_code"] == "" && row["tci_date"] == "") }
        }
    }

    @Test func `dates come in their order`() {
        for row in Self.list.rows {
            let start = row["clock_start"] ?? ""
            for name in ["decision_to_admit", "last_validated"] {
                guard let day = row[name], !day.isEmpty else { continue }
                #expect(day >= start && day <= "2026-01-25")
            }
            if let operation = row["tci_date"], !operation.isEmpty { #expect(operation > "2026-01-25") }
        }
    }

    @Test func `the providers are named, and no other has patients`() {
        let named = small.tables.first { $0.name == "provider" }.map { $0.joined().split(separator: 10).dropFirst() }
        let codes = (named ?? []).map { String(decoding: $0.prefix { $0 != 44 }, as: UTF8.self) }
        #expect(codes.count == 174 && Set(codes).count == 174)
        #expect(codes.count { $0.utf8.count == 3 } == 150)
        #expect(Set(Self.list.column("provider_code")).isSubset(of: codes))
        let names = (named ?? []).map { String(decoding: $0.split(separator: 44)[1], as: UTF8.self) }
        #expect(Set(names).count == 174 && names.allSatisfy { $0.hasSuffix("(SYNTHETIC)\"") })
    }

    @Test func `those outside every board, and those of other countries, are few`() {
        let list = ReadTable(
            SyntheticEngland(seed: 3, pathways: 50_000, lastCensus: .sunday, weeks: 1).pathways(at: .sunday))
        let foreign = Double(list.column("commissioner_code").count { $0 == "NONC" }) / Double(list.count)
        let without = Double(list.column("commissioner_icb_code").count { $0.isEmpty }) / Double(list.count)
        #expect((0.002...0.008).contains(foreign))
        #expect(without > foreign && without < 0.03)
    }
}
