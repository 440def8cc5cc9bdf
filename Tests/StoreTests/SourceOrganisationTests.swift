// Names of organisations from the views provider and icb, and from provider alone.
import Store
import Support
import Testing
import WaitingList

@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct SourceOrganisationTests {
    /// Where the board's first provider, and the one without a board, have no region.
    private let providers = """
        INSERT INTO provider VALUES
            ('NT1', 'PRIVATE', NULL, NULL, NULL, NULL, false),
            ('R01', 'FIRST', 'QAA', 'A BOARD', NULL, NULL, true),
            ('R02', 'SECOND', 'QAA', 'A BOARD', 'Y56', 'London', true),
            ('R03', 'THIRD', 'QBB', 'B BOARD', NULL, NULL, NULL),
            ('R04', 'FOURTH', 'QCC', NULL, 'Y58', 'South West', true);
        """

    @Test func `without a view icb, boards and regions are those that the providers name`() async throws {
        try await SourceScene.with(hasBoards: false) { scene in
            try await scene.addSnapshot(rows: 0)
            try await scene.run(providers)
            let directory = try await scene.snapshot().directory
            #expect(directory.boards.keys.sorted() == ["QAA", "QBB", "QCC"])
            #expect(directory.boards["QAA"] == Board(code: "QAA", name: "A BOARD", regionCode: "Y56"))
            #expect(directory.boards["QCC"] == Board(code: "QCC", name: "QCC", regionCode: "Y58"))
            #expect(directory.boards["QBB"]?.regionCode == nil)
            #expect(directory.regions.mapValues(\.name) == ["Y56": "London", "Y58": "South West"])
            #expect(directory.providers.count == 5)
            #expect(directory.providers["R01"]?.regionCode == nil)
            #expect(directory.providers["R01"]?.boardCode == "QAA")
            #expect(directory.providers["NT1"]?.isNHSTrust == false)
            #expect(directory.providers["R02"]?.isNHSTrust == true)
            #expect(directory.providers["R03"]?.isNHSTrust == false)
        }
    }

    @Test func `with a view icb, its boards are those of the report`() async throws {
        try await SourceScene.with { scene in
            try await scene.addSnapshot(rows: 0)
            try await scene.run(providers)
            try await scene.run(
                """
                INSERT INTO icb VALUES ('QAA', 'ANOTHER NAME', 'Y63', 'North East'), ('QDD', 'D BOARD', NULL, NULL)
                """)
            let directory = try await scene.snapshot().directory
            #expect(directory.boards.keys.sorted() == ["QAA", "QDD"])
            #expect(directory.boards["QAA"] == Board(code: "QAA", name: "ANOTHER NAME", regionCode: "Y63"))
            #expect(directory.regions.mapValues(\.name) == ["Y63": "North East"])
        }
    }

    @Test(arguments: ["provider", "icb"])
    func `an organisation that stands there twice cannot be read`(view: String) async throws {
        try await SourceScene.with { scene in
            try await scene.addSnapshot(rows: 0)
            let row =
                view == "icb" ? "('QAA', 'A', 'Y56', 'London')" : "('QAA', 'A', NULL, NULL, 'Y56', 'London', true)"
            try await scene.run("INSERT INTO \(view) VALUES \(row), \(row)")
            await #expect { try await scene.snapshot() } throws: { "\($0)" == "the view \(view) names QAA twice" }
        }
    }

    @Test func `a code that no view names is shown as it is`() async throws {
        try await SourceScene.with { scene in
            try await scene.addSnapshot(rows: 0)
            let directory = try await scene.snapshot().directory
            #expect(directory.name(of: .provider(code: "RZZ")) == "RZZ")
        }
    }

    @Test(arguments: ["code", "name"])
    func `a provider without a code or a name cannot be read`(column: String) async throws {
        try await SourceScene.with { scene in
            try await scene.addSnapshot(rows: 0)
            try await scene.run(providers + "UPDATE provider SET \(column) = NULL WHERE code = 'R02'")
            await #expect { try await scene.snapshot() } throws: { "\($0)".contains("column \(column) is null") }
        }
    }
}
