// Killed anywhere in a publication: readers see the old edition or the new one whole, and the next run needs no repair.

import Foundation
import Glibc
import Support
import Testing

// Its time at the turnstile counts, too.
@Suite(.needsPostgres, .timeLimit(.minutes(15)))
struct KillSweepTests {
    /// One place to be killed at, as `PLANNEDCARE_FAILPOINT` has it.
    private func orders(fromLog path: String) throws -> [String] {
        let names = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
        var counts: [String: Int] = [:]
        return names.map { name in
            counts[name, default: 0] += 1
            return "\(name):kill9:\(counts[name] ?? 0)"
        }
    }

    /// Runs over all orders, two at a time.
    private func sweep(_ orders: [String], _ body: @escaping @Sendable (Int, String) async throws -> Void) async throws
    {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (index, order) in orders.enumerated() {
                if index >= 2 { try await group.next() }
                group.addTask { try await body(index, order) }
            }
            try await group.waitForAll()
        }
    }

    @Test func `killed at every step into an empty folder`() async throws {
        try await Scene.with { scene in
            try await scene.addCensus("2026-01-31")
            let log = scene.folder.path + "/log"
            let learnt = try await Program.run(
                scene.publishing("small", into: "learnt"), ["PLANNEDCARE_FAILPOINT_LOG": log])
            try #require(learnt.code == 0, "\(learnt.errorText)")
            let whole = try scene.edition("small", in: "learnt")
            let orders = try orders(fromLog: log)
            try #require(orders.count > 20)

            try await sweep(orders) { index, order in
                let output = "out\(index)"
                let killed = try await Program.run(
                    scene.publishing("small", into: output), ["PLANNEDCARE_FAILPOINT": order])
                #expect(killed.signal == SIGKILL, "\(order)")
                let left = try scene.edition("small", in: output)
                #expect(left.isAbsentOrWhole([1]), "\(order): \(left)")

                let again = try await Program.run(scene.publishing("small", into: output))
                #expect(again.code == 0, "\(order): \(again.errorText)")
                let mended = try scene.edition("small", in: output)
                #expect(mended.isClean(revision: 1) && mended.manifest == whole.manifest, "\(order): \(mended)")
            }
        }
    }

    @Test func `killed at every step over an older revision`() async throws {
        try await Scene.with { scene in
            try await scene.addCensus("2026-01-31")
            let first = try await Program.run(scene.publishing("small", into: "old"))
            try #require(first.code == 0, "\(first.errorText)")
            let old = try scene.edition("small", in: "old")
            try await scene.addCensus("2026-01-31", revision: 2)
            let copy = { @Sendable (output: String) in
                try FileManager.default.copyItem(
                    atPath: scene.folder.path + "/old", toPath: scene.folder.path + "/" + output)
            }
            try copy("learnt")
            let log = scene.folder.path + "/log"
            let learnt = try await Program.run(
                scene.publishing("small", into: "learnt"), ["PLANNEDCARE_FAILPOINT_LOG": log])
            try #require(learnt.code == 0, "\(learnt.errorText)")
            let new = try scene.edition("small", in: "learnt")
            let orders = try orders(fromLog: log)
            try #require(orders.contains { $0.hasPrefix("files.removeOld:") })

            try await sweep(orders) { index, order in
                let output = "out\(index)"
                try copy(output)
                let killed = try await Program.run(
                    scene.publishing("small", into: output), ["PLANNEDCARE_FAILPOINT": order])
                #expect(killed.signal == SIGKILL, "\(order)")
                let left = try scene.edition("small", in: output)
                // Where there was an edition, there is one at any moment.
                #expect(left.isAbsentOrWhole([1, 2]), "\(order): \(left)")
                #expect(left.manifest == old.manifest || left.manifest == new.manifest, "\(order): \(left)")

                let again = try await Program.run(scene.publishing("small", into: output))
                #expect(again.code == 0, "\(order): \(again.errorText)")
                let mended = try scene.edition("small", in: output)
                #expect(mended.isClean(revision: 2) && mended.manifest == new.manifest, "\(order): \(mended)")
            }
        }
    }

    @Test func `killed again and again at any moment, also while it mends what the last kill left`() async throws {
        try await Scene.with { scene in
            try await scene.addCensus("2026-01-31")
            let arguments = scene.publishing("national", into: "out")
            var start = ContinuousClock.now
            let first = try await Program.run(scene.publishing("national", into: "other"))
            try #require(first.code == 0, "\(first.errorText)")
            var usual = ContinuousClock.now - start
            var kills = 0
            var random = SeededRandom(seed: 20_260_131)
            var revision = 1
            for round in 0..<20 {
                if round == 8 {
                    let between = try await Program.run(arguments)
                    #expect(between.code == 0, "\(between.errorText)")
                    revision = 2
                    try await scene.addCensus("2026-01-31", revision: 2)
                }
                start = ContinuousClock.now
                let program = try Program(arguments)
                let delay = usual * Double.random(in: 0...1, using: &random)
                while program.isRunning, ContinuousClock.now - start < delay {
                    try await Task.sleep(for: .milliseconds(2))
                }
                program.send(SIGKILL)
                let end = try await program.end()
                #expect(end.signal == SIGKILL || end.code == 0, "\(end.errorText)")
                // How long it takes changes with what else the machine does.
                if end.signal == SIGKILL { kills += 1 } else { usual = ContinuousClock.now - start }
                let left = try scene.edition("national", in: "out")
                #expect(left.isAbsentOrWhole([1, revision]), "round \(round), after \(delay): \(left)")
                #expect(revision == 1 || left.manifest != nil, "round \(round), after \(delay): \(left)")
            }
            #expect(kills >= 5)
            let last = try await Program.run(arguments)
            #expect(last.code == 0, "\(last.errorText)")
            #expect(try scene.edition("national", in: "out").isClean(revision: 2))
        }
    }
}

/// The same numbers every time (SplitMix64).
private struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
