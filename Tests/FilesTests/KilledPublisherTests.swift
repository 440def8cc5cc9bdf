// A publisher killed at every step, in a process of its own.

#if DEBUG
    import Files
    import Foundation
    import Support
    import Testing

    /// The folder in which this process is to publish, when it is the child of the test below.
    private let childFolder = ProcessInfo.processInfo.environment["PLANNEDCARE_TEST_CHILD"]

    @Suite(.timeLimit(.minutes(15)))
    struct KilledPublisherTests {
        /// What the child runs: this test program again, for this one test.
        @Test(.enabled(if: childFolder != nil)) func `child publishes`() throws {
            try Self.publish("new", in: try #require(childFolder))
        }

        @Test(.enabled(if: childFolder == nil), arguments: [true, false])
        func `a publisher killed at any step leaves the old folder or the new one, whole`(
            isFirst: Bool
        ) async throws {
            let log = try TemporaryFolder()
            let learnt = try await Self.run(in: log.path, ["PLANNEDCARE_FAILPOINT_LOG": log.path + "/passes"])
            #expect(learnt == .code(0))
            let passes = try log.text("passes").split(separator: "\n").map(String.init)
            #expect(passes.count >= 10)
            for (index, name) in passes.enumerated() {
                let nth = passes[...index].count { $0 == name }
                let root = try TemporaryFolder()
                if !isFirst { try Self.publish("old", in: root.path) }
                let killed = try await Self.run(in: root.path, ["PLANNEDCARE_FAILPOINT": "\(name):kill9:\(nth)"])
                #expect(killed == .signal(SIGKILL), "at \(name)")
                let faults = try ManifestCheck.faults(in: root.path + "/edition")
                #expect(faults == [] || (isFirst && faults == [.noFolder]), "after \(name)")
                try Self.publish("end", in: root.path)
                #expect(try root.names() == ["edition"], "after \(name)")
                #expect(try root.text("edition/a.csv") == "end")
            }
        }

        private static func publish(_ word: String, in root: String) throws {
            var staged = try StagedFolder(in: root, at: ["edition"])
            try staged.write("a.csv", Array(word.utf8))
            try staged.write("b.csv", Array(word.utf8))
            #expect(try staged.publish().leftover == nil)
        }

        /// How the child ended.
        private static func run(in folder: String, _ environment: [String: String]) async throws -> Child.Ending {
            let program = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
            let child = try Child(
                [program, "--testing-library", "swift-testing", "--filter", "KilledPublisherTests/.*child.publishes"],
                environment: ProcessInfo.processInfo.environment
                    .merging(environment) { $1 }.merging(["PLANNEDCARE_TEST_CHILD": folder]) { $1 })
            return try await child.end(within: .seconds(120))
        }
    }
#endif
