// Whole imports: what is stored, what the views show, and files that are stored not at all.

import Foundation
import Store
import Support
import Testing

@testable import Postgres

@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct RTTExtractImportTests {
    @Test func `a valid file is stored, and the receipt says what`() async throws {
        try await ImportScene.with { scene async throws in
            let receipt = try await scene.load(ExtractText().text)
            #expect(receipt.censusDate == "2026-01-31")
            #expect(receipt.revision == 1)
            #expect(receipt.fileRows == 30)
            #expect(receipt.storedRows == 20)
            #expect(receipt.pathways == 6120)
            #expect(receipt.warnings.isEmpty)
            let snapshot = try #require(try await scene.connection.query("SELECT * FROM waiting_list.snapshot").first)
            #expect(snapshot["census_date"] == "2026-01-31" && snapshot["kind"] == "band")
            #expect(snapshot["source"] == "extract.csv")
            #expect(try snapshot.bool("complete") && !snapshot.bool("illustrative"))
            #expect(try snapshot.int("row_count") == 20)
            #expect(try snapshot.int("revision") == 1)
        }
    }

    @Test func `the band view has the rows of the file, without totals`() async throws {
        try await ImportScene.with { scene async throws in
            try await scene.load(ExtractText().text)
            let rows = try await scene.connection.query(
                """
                SELECT rtt_part, cardinality(week_bands) AS bands, week_bands[1] AS first, week_bands[105] AS last,
                    unknown_clock_start, total_all, commissioner_code, commissioner_icb_code, treatment_function_code
                FROM waiting_list.band WHERE provider_code = 'RAA' AND treatment_function_code = 'C_100' ORDER BY 1
                """)
            #expect(rows.map { $0["rtt_part"] } == ["1A", "1B", "2", "2A", "3"])
            #expect(rows.map { $0["bands"] } == ["105", "105", "105", "105", "0"])
            #expect(rows.map { $0["first"] } == ["5", "5", "30", "10", nil])
            #expect(rows.map { $0["last"] } == ["50", "50", "300", "100", nil])
            #expect(rows.map { $0["total_all"] } == ["255", "255", "1530", "510", "900"])
            #expect(rows.map { $0["unknown_clock_start"] } == ["0", "0", "0", "0", "0"])
            #expect(rows.allSatisfy { $0["commissioner_code"] == "01D" && $0["commissioner_icb_code"] == "QOP" })
            let totals = try await scene.connection.query(
                "SELECT count(*) AS n FROM waiting_list.band_row WHERE treatment_function_code = 'C_999'")
            #expect(try totals.first?.int("n") == 0)
        }
    }

    @Test func `rows of commissioner NONC are stored, and count in no national figure`() async throws {
        try await ImportScene.with { scene async throws in
            var text = ExtractText()
            for row in text.rows where row["Provider Org Code"] == "RAA" {
                var foreign = row
                foreign["Commissioner Org Code"] = "NONC"
                foreign["Commissioner Parent Org Code"] = nil
                text.rows.append(foreign)
            }
            let receipt = try await scene.load(text.text)
            #expect(receipt.pathways == 6120)
            let rows = try await scene.connection.query(
                "SELECT commissioner_icb_code FROM waiting_list.band WHERE commissioner_code = 'NONC'")
            #expect(rows.count == 10)
            #expect(rows.allSatisfy { $0["commissioner_icb_code"] == nil })
        }
    }

    @Test func `providers and boards are named, with region and kind`() async throws {
        try await ImportScene.with { scene async throws in
            var text = ExtractText()
            for index in text.rows.indices where text.rows[index]["Provider Org Code"] == "RBB" {
                text.rows[index]["Provider Org Code"] = "NT4X9"
            }
            try await scene.load(text.text)
            let providers = try await scene.connection.query("SELECT * FROM waiting_list.provider ORDER BY code")
            #expect(providers.map { $0["code"] } == ["NT4X9", "RAA"])
            #expect(providers.map { $0["nhs_trust"] } == ["f", "t"])
            #expect(providers.map { $0["icb_code"] } == ["QE1", "QE1"])
            #expect(providers[1]["name"] == "ASHTOWN, \"THE\" HOSPITALS NHS TRUST")
            #expect(providers[1]["icb_name"] == "NHS EXAMPLE, ONE BOARD")
            #expect(providers[1]["region_code"] == "Y62" && providers[1]["region_name"] == "North West")
            let boards = try await scene.connection.query("SELECT * FROM waiting_list.icb ORDER BY code")
            #expect(boards.map { $0["code"] } == ["QE1", "QOP"])
            #expect(boards.map { $0["region_name"] } == ["North West", "North West"])
        }
    }

    @Test func `the newest census names an organisation, whatever the order of imports`() async throws {
        try await ImportScene.with { scene async throws in
            try await scene.load(renamed("NEW NAME", period: "RTT-January-2026").text)
            try await scene.load(renamed("OLD NAME", period: "RTT-December-2025").text)
            let name = "SELECT name FROM waiting_list.provider WHERE code = 'RAA'"
            #expect(try await scene.connection.query(name).first?["name"] == "NEW NAME")
            try await scene.load(renamed("NEWER NAME", period: "RTT-January-2026").text)
            #expect(try await scene.connection.query(name).first?["name"] == "NEWER NAME")
        }
    }

    @Test func `a second import of a month is a new revision, and the old one stays`() async throws {
        try await ImportScene.with { scene async throws in
            try await scene.load(ExtractText().text, file: "first.csv")
            var text = ExtractText()
            text.add(7, "RAA", "Part_2", "X02", band: 30)
            let receipt = try await scene.load(text.text, file: "second.csv")
            #expect(receipt.revision == 2)
            #expect(receipt.pathways == 6127)
            let loads = try await scene.connection.query(
                "SELECT revision, source, is_current, complete, pathways FROM waiting_list.load ORDER BY revision")
            #expect(loads.map { $0["source"] } == ["first.csv", "second.csv"])
            #expect(loads.map { $0["is_current"] } == ["f", "t"])
            #expect(loads.map { $0["pathways"] } == ["6120", "6127"])
            let kept = try await scene.connection.query(
                "SELECT revision, count(*) AS n FROM waiting_list.band_row GROUP BY 1 ORDER BY 1")
            #expect(kept.map { $0["n"] } == ["20", "20"])
            let shown = try await scene.connection.query(
                "SELECT sum(total_all) AS n, count(*) AS rows FROM waiting_list.band WHERE rtt_part = '2'")
            #expect(shown.first?["n"] == "6127" && shown.first?["rows"] == "4")
            let snapshots = try await scene.connection.query("SELECT revision FROM waiting_list.snapshot")
            #expect(snapshots.map { $0["revision"] } == ["2"])
        }
    }

    @Test func `made-up figures are marked, and are not compared with real ones`() async throws {
        try await ImportScene.with { scene async throws in
            try await scene.load(ExtractText(period: "RTT-December-2025").text)
            let receipt = try await scene.load(ExtractText().text, illustrative: true)
            #expect(receipt.warnings.isEmpty)
            let rows = try await scene.connection.query(
                "SELECT illustrative FROM waiting_list.snapshot ORDER BY census_date")
            #expect(rows.map { $0["illustrative"] } == ["f", "t"])
        }
    }

    @Test func `every check of a load is stored`() async throws {
        try await ImportScene.with { scene async throws in
            try await scene.load(ExtractText().text)
            let rows = try await scene.connection.query(
                "SELECT passed, severity, count(*) AS n FROM waiting_list.import_check GROUP BY 1, 2 ORDER BY 2")
            #expect(rows.map { $0["n"] } == ["11", "7"])
            #expect(rows.allSatisfy { $0["passed"] == "t" })
        }
    }

    @Test(arguments: [false, true], ["\n", "\r\n"])
    func `a byte order mark, either line end and any order of columns make no difference`(
        mark: Bool, lineEnd: String
    ) async throws {
        try await ImportScene.with { scene async throws in
            var text = ExtractText()
            text.byteOrderMark = mark
            text.lineEnd = lineEnd
            text.headings = mark ? text.headings.reversed() : text.headings.sorted()
            let receipt = try await scene.load(text.text, piece: 777)
            #expect(receipt.storedRows == 20)
            #expect(receipt.pathways == 6120)
        }
    }

    @Test func `an empty quoted field is an empty field`() async throws {
        try await ImportScene.with { scene async throws in
            var lines = ExtractText().text.split(separator: "\n").map(String.init)
            lines = [lines[0]] + lines.dropFirst().map { Self.quotingEmptyFields($0) }
            let receipt = try await scene.load(lines.joined(separator: "\n") + "\n")
            #expect(receipt.pathways == 6120)
        }
    }

    @Test func `a value that is no whole number is refused with its row and column`() async throws {
        try await ImportScene.with { scene async throws in
            for value in ["1.5", "x", "99999999999"] {
                var text = ExtractText()
                text.rows[4]["Gt 17 To 18 Weeks SUM 1"] = value
                let error = try await scene.refusal(of: text.text)
                #expect(error.problems.map(\.check) == ["readable"])
                let example = try #require(error.problems.first?.examples.first)
                #expect(example.hasPrefix("line 6, \"Gt 17 To 18 Weeks SUM 1\": "))
                #expect(example.contains("\"\(value)\""))
            }
        }
    }

    @Test func `a file cut off anywhere is refused, and the database stays as it was`() async throws {
        try await ImportScene.with { scene async throws in
            try await scene.load(ExtractText(period: "RTT-December-2025").text)
            let text = ExtractText().text
            let size = text.utf8.count
            for length in [0, 100, size / 3, size / 2, size - 200, size - 5] {
                let cut = String(decoding: text.utf8.prefix(length), as: UTF8.self)
                let error = try await scene.refusal(of: cut)
                #expect(!error.problems.isEmpty)
            }
        }
    }

    @Test func `a header without rows is refused`() async throws {
        try await ImportScene.with { scene async throws in
            var text = ExtractText()
            text.rows = []
            #expect(try await scene.refusal(of: text.text).problems.map(\.check) == ["rows"])
        }
    }

    @Test func `text that is not UTF-8 is refused with its row`() async throws {
        try await ImportScene.with { scene async throws in
            var bytes = Array(ExtractText().text.utf8)
            let name = Array("BEECHFORD".utf8)
            let place = try #require(bytes.indices.last { bytes[$0...].starts(with: name) })
            bytes[place] = 0xFF
            let spoilt = bytes
            let error = await #expect(throws: ImportError.self) {
                _ = try await RTTExtractImport(file: "f").run(
                    MemorySource(bytes: spoilt, piece: 4096), on: scene.connection)
            }
            #expect(error?.problems.map(\.check) == ["readable"])
            #expect(error?.problems.first?.examples.first?.hasPrefix("line 31: ") == true)
        }
    }

    @Test func `a row with too few fields, and an open quote, name the row`() async throws {
        try await ImportScene.with { scene async throws in
            let short = try await scene.refusal(of: ExtractText().text + "RTT-January-2026,QE1\n")
            let example = try #require(short.problems.first?.examples.first)
            #expect(example.hasPrefix("line 32: "))
            #expect(example.contains("\"Provider Parent Name\""))
            let open = try await scene.refusal(of: ExtractText().text + "\"RTT-January-2026,QE1\n")
            #expect(open.problems.map(\.check) == ["readable"])
        }
    }

    @Test func `an error of the source stores nothing and is thrown as it is`() async throws {
        try await ImportScene.with { scene async throws in
            let before = try await scene.counts()
            let bytes = Array(ExtractText().text.utf8)
            await #expect(throws: MemorySource.Broken.self) {
                let source = MemorySource(bytes: bytes, piece: 4096, breaksAt: 8000)
                _ = try await RTTExtractImport(file: "f").run(source, on: scene.connection)
            }
            #expect(try await scene.counts() == before)
            #expect(try await scene.load(ExtractText().text).revision == 1)
        }
    }

    @Test func `without the schema the server's error is thrown`() async throws {
        try await TestDatabase.with { database async throws in
            let connection = try await PostgresConnection.connect(ConnectionSettings(conninfo: database.conninfo))
            let bytes = Array(ExtractText().text.utf8)
            let error = await #expect(throws: PostgresError.self) {
                _ = try await RTTExtractImport(file: "f").run(MemorySource(bytes: bytes, piece: 4096), on: connection)
            }
            #expect(error?.code == .server)
            await connection.close()
        }
    }

    @Test func `two imports of one month at once become two revisions`() async throws {
        try await ImportScene.with { scene async throws in
            let other = try await PostgresConnection.connect(ConnectionSettings(conninfo: scene.database.conninfo))
            let bytes = Array(ExtractText().text.utf8)
            async let first = RTTExtractImport(file: "a").run(
                MemorySource(bytes: bytes, piece: 64), on: scene.connection)
            async let second = RTTExtractImport(file: "b").run(MemorySource(bytes: bytes, piece: 64), on: other)
            let revisions = try await [first.revision, second.revision]
            #expect(Set(revisions) == [1, 2])
            await other.close()
        }
    }

    private func renamed(_ name: String, period: String) -> ExtractText {
        var text = ExtractText(period: period)
        for index in text.rows.indices where text.rows[index]["Provider Org Code"] == "RAA" {
            text.rows[index]["Provider Org Name"] = name
        }
        return text
    }

    /// Good enough for rows in which only the provider's name is quoted.
    private static func quotingEmptyFields(_ line: String) -> String {
        var line = line
        while let gap = line.firstRange(of: ",,") { line.replaceSubrange(gap, with: ",\"\",") }
        return line
    }
}
