// The CSV bundle: columns as promised, rows that add up, cells that no spreadsheet runs.
@testable import Reports
import Testing
import WaitingList

@Suite struct CSVTableTests {
    private func text(of name: String, _ publication: Publication = ReportFixture.publication()) throws -> String {
        let table = try #require(CSVTable.all(of: publication).first { $0.name == name })
        var bytes: [UInt8] = []
        try table.write { bytes += $0 }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Rows by column; splits only tables without quoted cells.
    private func rows(of name: String) throws -> [[String: String]] {
        let lines = try text(of: name).split(separator: "\r\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false)
        }
        let header = try #require(lines.first)
        return lines.dropFirst().map { cells in
            Dictionary(uniqueKeysWithValues: zip(header.map(String.init), cells.map(String.init)))
        }
    }

    @Test func `average waits has a row for each provider and treatment function, and one for the provider`() throws {
        #expect(
            try text(of: "average-waits") == """
                census_date,provider_code,provider_name,treatment_function_code,treatment_function_name,pathways,\
                median_wait_weeks,p92_wait_weeks,within_18_weeks_percent,marker\r
                2026-01-31,AB12C,CEDAR CLINIC,X02,Other - Medical Services,100,5.833333333333333,60.22222222222222,60,\r
                2026-01-31,AB12C,CEDAR CLINIC,C_999,Total,100,5.833333333333333,60.22222222222222,60,\r
                2026-01-31,RAA,"Alder, Ash & ""Beech"" Trust",C_100,General Surgery Service,500,5.833333333333333,\
                60.22222222222222,60,\r
                2026-01-31,RAA,"Alder, Ash & ""Beech"" Trust",C_110,Trauma and Orthopaedic Service,300,5.833333333333333,\
                60.22222222222222,60,\r
                2026-01-31,RAA,"Alder, Ash & ""Beech"" Trust",C_999,Total,800,5.833333333333333,60.22222222222222,60,\r
                2026-01-31,RBB,'=Birch Trust,C_110,Trauma and Orthopaedic Service,100,5.833333333333333,60.22222222222222,60,\r
                2026-01-31,RBB,'=Birch Trust,C_999,Total,100,5.833333333333333,60.22222222222222,60,\r

                """)
    }

    @Test func `fewer than twenty pathways have no average, and say so`() throws {
        var tally = Tally()
        var bands = [Int32](repeating: 0, count: 105)
        bands[3] = 19
        tally.add(
            BandRow(
                providerCode: "RZZ", commissionerCode: "00A", treatmentFunctionCode: "C_100", weekBands: bands,
                totalAll: 19))
        let text = try text(of: "average-waits", ReportFixture.publication(tally))
        #expect(text.contains("2026-01-31,RZZ,RZZ,C_100,General Surgery Service,19,,,100,[x]\r\n"))
    }

    @Test func `measures has the promised columns`() throws {
        #expect(
            try text(of: "measures").hasPrefix(
                """
                period_start,period_end,geography_type,geography_code,geography_name,measure_id,measure_name,dimension,\
                category,unit,value,marker,numerator,denominator,revision\r

                """))
    }

    @Test(arguments: ["provider", "region", "icb"])
    func `every level adds up to England`(level: String) throws {
        let publication = ReportFixture.publication()
        let places = publication.census.cohorts.filter {
            $0.treatmentFunction == nil && $0.geography.typeName == level
        }
        for metric in [Metric.listSize, .withinEighteenWeeks, .over(weeks: 52), .completedAdmitted, .newPeriods] {
            let parts = places.compactMap { publication.census.measured(metric, of: $0)?.value }
            let england = publication.census.measured(metric, of: Cohort(.england))?.value
            #expect(parts.reduce(0, +) == england)
        }
    }

    @Test func `measures are sorted, and every empty value has a marker`() throws {
        var tally = Tally()
        tally.add(
            BandRow(
                providerCode: "RZZ", commissionerCode: "00A", treatmentFunctionCode: "C_100",
                weekBands: [Int32](repeating: 0, count: 104) + [5], totalAll: 5))
        for row in [("QAA", "C_100"), ("QBB", "X02")] {
            tally.add(
                BandRow(
                    providerCode: "RZZ", commissionerCode: "00A", commissionerICBCode: row.0,
                    treatmentFunctionCode: row.1,
                    weekBands: [Int32](repeating: 1, count: 105), totalAll: 105))
        }
        let lines = try text(of: "measures", ReportFixture.publication(tally)).split(separator: "\r\n").dropFirst()
        let cells = lines.map { $0.split(separator: ",", omittingEmptySubsequences: false) }
        let keys = cells.map { [$0[1], $0[2], $0[3], $0[5], $0[7], $0[8]].joined(separator: "\u{1}") }
        #expect(keys == keys.sorted())
        #expect(Set(keys).count == keys.count)
        for row in cells where row[10].isEmpty { #expect(row[11] == "[x]") }
        #expect(cells.contains { $0[5] == "longest_band_weeks" && $0[10] == "104" && $0[11] == "[z]" })
    }

    @Test func `figures holds exactly what the figure plots`() throws {
        let rows = try rows(of: "figures")
        let bins = rows.filter { $0["series"] == "pathways by weeks waited" }
        #expect(bins.count == 105)
        #expect(bins.compactMap { $0["value"].flatMap(Int.init) }.reduce(0, +) == 1000)
        #expect(bins.last?["position"] == "over 104")
        #expect(rows.allSatisfy { $0["marker"] == "" })
        #expect(rows.contains { $0["series"] == "median" && $0["value"] == "5.833333333333333" })
    }

    @Test func `providers names who belongs where`() throws {
        let text = try text(of: "providers")
        #expect(
            text.contains(
                "2026-01-31,RBB,'=Birch Trust,QBB,NHS BIRCHSHIRE AND THE ISLES INTEGRATED CARE BOARD,Y62,North West,true,100,60,60"
            ))
        #expect(text.split(separator: "\r\n").count == 4)
    }

    @Test func `data quality has a row for each check, and who released a census that was held`() throws {
        var snapshot = ReportFixture.snapshot()
        snapshot.checks = [
            CheckResult(id: "a", rule: "a rule, with a comma", outcome: .passed),
            CheckResult(id: "b", rule: "another", outcome: .held, finding: "=1,000 missing"),
            CheckResult(id: "c", rule: "a third", outcome: .notApplicable, finding: "why"),
        ]
        snapshot.release = Release(by: "jane", at: "2026-02-03T09:30:00Z", reason: "said \"yes\"")
        #expect(
            try text(of: "data-quality", Publication(of: ReportFixture.report, from: snapshot)) == """
                census_date,revision,check_id,rule,outcome,finding,released_by,released_at,release_reason\r
                2026-01-31,3,a,"a rule, with a comma",passed,,,,\r
                2026-01-31,3,b,another,held,"'=1,000 missing",jane,2026-02-03T09:30:00Z,"said ""yes""\"\r
                2026-01-31,3,c,a third,not_applicable,why,,,\r

                """)
    }

    @Test func `without checks there is no table of data quality`() {
        #expect(
            CSVTable.all(of: ReportFixture.publication()).map(\.name)
                == ["average-waits", "figures", "measures", "providers"])
    }

    @Test func `writing twice gives the same bytes`() throws {
        for table in CSVTable.all(of: ReportFixture.publication()) {
            #expect(try text(of: table.name) == text(of: table.name))
        }
    }
}
