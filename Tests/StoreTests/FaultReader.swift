// Reads a census while something happens to the reading, and tells what came of it.
import Postgres
import Store
import Support
import Testing
import WaitingList

/// A reader of a `SourcePathwayScene` whose sessions can be told from all others.
struct FaultReader: Sendable {
    /// What the rows come to.
    let expected: Tally
    private let scene: SourcePathwayScene
    private let source: SourceViews
    private static let name = "reader under test"

    /// Fills the scene, puts a gate two thirds of the way through the rows, and reads in a way over `conninfo`.
    init(
        _ scene: SourcePathwayScene, _ way: (Reading.Engine, Int), rows: Int, conninfo: String? = nil,
        _ change: (inout ConnectionSettings) -> Void = { _ in }
    ) async throws {
        let expected = try await scene.fill(rows: rows, seed: 21)
        try await scene.addGate(before: rows * 2 / 3)
        self.init(scene, way, expected: expected, conninfo: conninfo, change)
    }

    /// Reads a scene that is filled already.
    init(
        _ scene: SourcePathwayScene, _ way: (Reading.Engine, Int), expected: Tally, conninfo: String? = nil,
        _ change: (inout ConnectionSettings) -> Void = { _ in }
    ) {
        var settings = ConnectionSettings(conninfo: conninfo ?? scene.conninfo)
        settings.applicationName = Self.name
        change(&settings)
        self.expected = expected
        self.scene = scene
        source = SourceViews(
            settings, engine: way.0, connections: way.1, milestones: SourcePathwayScene.milestones)
    }

    /// Reads against a closed gate while `trouble` happens; returns the error, which is transient, and the gate, still closed.
    func fail(_ trouble: (Gate) async throws -> Void) async throws -> (PostgresError?, Gate) {
        let gate = try await Gate.close(scene.conninfo)
        async let failure = failAlone()
        try await trouble(gate)
        return (try await failure, gate)
    }

    /// Reads; returns the error, which is transient and came in the middle of a COPY.
    func failAlone() async throws -> PostgresError? {
        let error = await #expect(throws: PostgresError.self) {
            try await source.snapshot(of: SourceScene.listing(.pathway))
        }
        #expect(error?.isTransient == true, "\(error.map(String.init) ?? "")")
        #expect(error?.statement?.hasPrefix("COPY") == true, "\(error.map(String.init) ?? "")")
        return error
    }

    /// Returns when the server has no session of this reader any more; throws when one stays.
    func checkNothingIsLeft() async throws {
        let sessions =
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name = '\(Self.name)'"
        try await waitUntil("the end of the reader's sessions") { try await Psql.run(scene.conninfo, sessions) == "0" }
    }

    /// Reads, and it is the right tally.
    func succeed() async throws {
        let snapshot = try await source.snapshot(of: SourceScene.listing(.pathway))
        #expect(snapshot.tally == expected)
    }

    /// The same, tried again for as long as the server cannot be reached, as the daemon does.
    func succeedOnceItIsBack() async throws {
        try await waitUntil("the server to be back") {
            do {
                try await succeed()
                return true
            } catch let error as PostgresError where error.code == .connectionFailed && error.isTransient {
                return false
            }
        }
    }
}
