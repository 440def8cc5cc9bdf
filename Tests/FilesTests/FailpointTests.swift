// Every step of a publication made to fail in turn.

#if DEBUG
    import Files
    import Foundation
    import Support
    import Testing

    @Suite struct FailpointTests {
        private let root: TemporaryFolder

        init() throws { root = try TemporaryFolder() }

        @discardableResult
        private func publish(_ word: String) throws -> Publication {
            var staged = try StagedFolder(in: root.path, at: ["england"])
            try staged.write("a.csv") { file in
                for _ in 0..<40_000 { try file.append(word) }
            }
            return try staged.publish()
        }

        private func publishedWord() throws -> String { String(try root.text("england/a.csv").prefix(3)) }

        @Test(arguments: [
            "files.make", "files.create", "files.create:2", "files.write", "files.write:2", "files.lock",
            "files.lock:2", "files.syncFolder", "files.rename",
        ])
        func `a step before the exchange that fails leaves the old folder and nothing else`(step: String) throws {
            try publish("old")
            for error in ["ENOSPC", "EIO", "EFBIG", "EDQUOT"] {
                let parts = step.split(separator: ":")
                let failpoint = "\(parts[0]):error(\(error))" + (parts.count == 2 ? ":\(parts[1])" : "")
                let thrown = #expect(throws: FilesError.self) { try Failpoint.armed(failpoint) { try publish("new") } }
                #expect(thrown?.isOutOfSpace == ["ENOSPC", "EDQUOT"].contains(error))
                #expect(try root.names() == ["england"])
                #expect(try publishedWord() == "old")
                #expect(try ManifestCheck.faults(in: root.path + "/england") == [])
            }
            try publish("new")
            #expect(try publishedWord() == "new")
        }

        @Test func `a first publication that fails leaves nothing`() throws {
            #expect(throws: FilesError.self) {
                try Failpoint.armed("files.rename:error(EIO)") { try publish("new") }
            }
            #expect(try root.names() == [])
        }

        @Test func `an exchange that cannot be made durable fails, and the next publication clears up`() throws {
            try publish("old")
            #expect(throws: FilesError.self) {
                try Failpoint.armed("files.syncParent:error(EIO)") { try publish("new") }
            }
            #expect(try ManifestCheck.faults(in: root.path + "/england") == [])
            let hidden = try #require(try root.names().first { $0.hasPrefix(".england.partial-") })
            #expect(try ManifestCheck.faults(in: root.path + "/" + hidden) == [])
            try publish("new")
            #expect(try root.names() == ["england"])
        }

        @Test func `an old folder that cannot be removed is told and is no failure`() throws {
            try publish("old")
            let published = try Failpoint.armed("files.removeOld:error(EACCES)") { try publish("new") }
            #expect(published.leftover?.errno == EACCES)
            #expect(try publishedWord() == "new")
            #expect(try root.names().count == 2)
            try publish("end")
            #expect(try root.names() == ["england"])
        }

        @Test(arguments: ["EINVAL", "ENOSYS"])
        func `a file system that cannot exchange gets file by file`(error: String) throws {
            try Failpoint.armed("files.rename:error(\(error))") {
                try publish("one")
                #expect(try publishedWord() == "one")
                try root.write("", to: "england/foreign.txt")
                #expect(try publish("two").leftover == nil)
            }
            #expect(try publishedWord() == "two")
            #expect(try ManifestCheck.faults(in: root.path + "/england") == [])
            #expect(try root.names() == ["england"])
        }

        @Test(arguments: ["files.withdraw", "files.move", "files.move:2", "files.syncParent"])
        func `file by file, a failure half-way is never taken for whole, and is repaired`(step: String) throws {
            try publish("old")
            let parts = step.split(separator: ":")
            let failing = "\(parts[0]):error(EIO)" + (parts.count == 2 ? ":\(parts[1])" : "")
            for order in ["files.rename:error(EINVAL),\(failing)", "files.rename:error(EINVAL)"] {
                let result = Result { try Failpoint.armed(order) { try publish("new") } }
                let faults = try ManifestCheck.faults(in: root.path + "/england")
                if case .success = result {
                    #expect(faults == [])
                } else {
                    #expect(
                        try faults.contains(.noManifest) || (faults == [] && ["old", "new"].contains(publishedWord())))
                }
            }
            #expect(try publishedWord() == "new")
            #expect(try root.names() == ["england"])
        }

        @Test func `short writes are carried on`() throws {
            _ = try Failpoint.armed("files.write:short") { try publish("abc") }
            #expect(try root.text("england/a.csv").utf8.count == 120_000)
            #expect(try ManifestCheck.faults(in: root.path + "/england") == [])
        }

        @Test func `a pass is counted for each name on its own`() throws {
            try Failpoint.armed("a:error(EIO):2,b:error(ENOSPC):1") {
                try Failpoint.pass("a")
                #expect(throws: FilesError.self) { try Failpoint.pass("b") }
                #expect(throws: FilesError.self) { try Failpoint.pass("a") }
                try Failpoint.pass("a")
            }
            try Failpoint.pass("a")
        }
    }
#endif
