// Publication of a folder: whole, or not at all.

import Files
import Foundation
import Support
import Synchronization
import Testing

@Suite struct StagedFolderTests {
    private let root: TemporaryFolder
    private let place = ["weekly", "2026-01-31", "england"]
    private var folder: String { root.path + "/weekly/2026-01-31/england" }

    init() throws { root = try TemporaryFolder() }

    private func publish(_ word: String) throws -> Publication {
        var staged = try StagedFolder(in: root.path, at: place)
        try staged.write("a.csv") { file in
            try file.append("word\r\n")
            try file.append(word)
        }
        try staged.write("b.bin", [UInt8](word.utf8))
        return try staged.publish(["word": .text(word)])
    }

    private func refusal(of staged: consuming StagedFolder, _ facts: [String: ManifestValue]) -> FilesError? {
        do throws(FilesError) {
            _ = try staged.publish(facts)
            return nil
        } catch { return error }
    }

    @Test func `the first publication makes the folders and stands whole`() throws {
        let published = try publish("first")
        #expect(published.path == folder)
        #expect(published.leftover == nil)
        #expect(try root.text("weekly/2026-01-31/england/a.csv") == "word\r\nfirst")
        #expect(try root.names("weekly/2026-01-31") == ["england"])
        #expect(try root.names("weekly/2026-01-31/england") == ["a.csv", "b.bin", "manifest.json"])
        #expect(try ManifestCheck.faults(in: folder) == [])
        #expect(try ManifestCheck.manifest(of: folder) == published.manifest)
        #expect(published.manifest.facts == ["word": "first"])
        #expect(published.manifest.files.map(\.bytes) == [11, 5])
    }

    @Test func `modes do not hang on the umask`() throws {
        _ = try publish("first")
        func mode(_ path: String) throws -> Int {
            try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
        }
        #expect(try mode(folder) == 0o750)
        #expect(try mode(root.path + "/weekly") == 0o750)
        #expect(try mode(folder + "/a.csv") == 0o640)
        #expect(try mode(folder + "/manifest.json") == 0o640)
    }

    @Test func `a second publication replaces the first and leaves nothing behind`() throws {
        _ = try publish("first")
        try root.write("", to: "weekly/2026-01-31/england/foreign.txt")
        #expect(try publish("second").leftover == nil)
        #expect(try root.text("weekly/2026-01-31/england/b.bin") == "second")
        #expect(try root.names("weekly/2026-01-31") == ["england"])
        #expect(try ManifestCheck.faults(in: folder) == [])
    }

    @Test func `the same content gives the same manifest`() throws {
        _ = try publish("same")
        let first = try root.text("weekly/2026-01-31/england/manifest.json")
        _ = try publish("same")
        #expect(try root.text("weekly/2026-01-31/england/manifest.json") == first)
    }

    @Test func `a folder never published removes itself`() throws {
        do {
            var staged = try StagedFolder(in: root.path, at: place)
            try staged.write("a.csv", [1])
            #expect(try root.names("weekly/2026-01-31").count == 1)
        }
        #expect(try root.names("weekly/2026-01-31") == [])
    }

    @Test func `a failed file spoils the folder even when the failure is caught`() throws {
        struct Mishap: Error {}
        _ = try publish("first")
        var staged = try StagedFolder(in: root.path, at: place)
        try staged.write("a.csv", [1])
        #expect(throws: Mishap.self) { try staged.write("b.csv") { _ in throw Mishap() } }
        #expect(refusal(of: staged, [:])?.operation == "publish")
        #expect(try root.names("weekly/2026-01-31") == ["england"])
        #expect(try root.text("weekly/2026-01-31/england/b.bin") == "first")
    }

    @Test(arguments: ["..", "a/b", "/etc/passwd", "manifest.json", ".hidden", "a\0b", "twice"])
    func `names that are not a new file of the folder are refused`(name: String) throws {
        var staged = try StagedFolder(in: root.path, at: place)
        try staged.write("twice", [1])
        #expect(throws: FilesError.self) { try staged.write(name, [1]) }
    }

    @Test(arguments: [["weekly", ".."], ["../x"], [], [""], ["weekly", "/"]])
    func `places outside the root are refused`(components: [String]) {
        #expect(throws: FilesError.self) { _ = try StagedFolder(in: root.path, at: components) }
    }

    @Test func `a fact cannot take the manifest's own key`() throws {
        let staged = try StagedFolder(in: root.path, at: place)
        #expect(refusal(of: staged, ["files": 1])?.operation == "publish")
    }

    @Test func `a link in the final place is refused and its target untouched`() throws {
        try root.write("precious", to: "elsewhere/a.csv")
        try root.write("", to: "weekly/2026-01-31/x")
        try FileManager.default.createSymbolicLink(atPath: folder, withDestinationPath: root.path + "/elsewhere")
        let error = #expect(throws: FilesError.self) { try publish("first") }
        #expect(error?.description.contains("no folder") == true)
        #expect(try root.names("elsewhere") == ["a.csv"])
        #expect(try root.names("weekly/2026-01-31") == ["england", "x"])
    }

    @Test func `a link on the way is refused, a link as the root is not`() throws {
        try root.write("", to: "elsewhere/x")
        try FileManager.default.createSymbolicLink(
            atPath: root.path + "/weekly", withDestinationPath: root.path + "/elsewhere")
        #expect(throws: FilesError.self) { try publish("first") }
        #expect(try root.names("elsewhere") == ["x"])
        let staged = try StagedFolder(in: root.path + "/weekly", at: ["england"])
        _ = try staged.publish()
        #expect(try root.names("elsewhere/england") == ["manifest.json"])
    }

    @Test func `a folder that was never ours is not replaced`() throws {
        try root.write("precious", to: "weekly/2026-01-31/england/a.doc")
        #expect(throws: FilesError.self) { try publish("first") }
        #expect(try root.names("weekly/2026-01-31/england") == ["a.doc"])
    }

    @Test func `folders inside the old one are kept and told`() throws {
        _ = try publish("first")
        try root.write("precious", to: "weekly/2026-01-31/england/sub/a.doc")
        let published = try publish("second")
        #expect(published.leftover != nil)
        #expect(try ManifestCheck.faults(in: folder) == [])
        let hidden = try #require(try root.names("weekly/2026-01-31").first { $0.hasPrefix(".england.partial-") })
        #expect(try root.text("weekly/2026-01-31/\(hidden)/sub/a.doc") == "precious")
    }

    @Test func `a root that is not there is an error and is not made`() {
        #expect(throws: FilesError.self) { _ = try StagedFolder(in: root.path + "/none", at: place) }
        #expect(!FileManager.default.fileExists(atPath: root.path + "/none"))
    }

    @Test func `what a dead publisher left is removed, what a living one fills is not`() throws {
        try root.write("half", to: "weekly/2026-01-31/.england.partial-1-dead/a.csv")
        try root.write("half", to: "weekly/2026-01-31/.wales.partial-1-dead/a.csv")
        var living = try StagedFolder(in: root.path, at: place)
        try living.write("a.csv", [1])
        _ = try publish("first")
        #expect(try root.names("weekly/2026-01-31").count == 3)
        #expect(try root.names("weekly/2026-01-31").contains(".wales.partial-1-dead"))
        _ = try living.publish()
        #expect(try root.names("weekly/2026-01-31/england") == ["a.csv", "manifest.json"])
        #expect(try root.names("weekly/2026-01-31") == [".wales.partial-1-dead", "england"])
    }

    @Test func `the lock is waited for, and not for ever`() throws {
        try root.write("", to: "weekly/2026-01-31/x")
        let number = open(root.path + "/weekly/2026-01-31", O_RDONLY | O_DIRECTORY)
        defer { close(number) }
        #expect(flock(number, LOCK_EX) == 0)
        let error = #expect(throws: FilesError.self) {
            _ = try StagedFolder(in: root.path, at: place, patience: .milliseconds(60))
        }
        #expect(error?.operation == "lock")
        #expect(try root.names("weekly/2026-01-31") == ["x"])
        #expect(flock(number, LOCK_UN) == 0)
        _ = try publish("first")
    }

    @Test func `a file of another library's is adopted`() throws {
        var staged = try StagedFolder(in: root.path, at: place)
        try Data("zip".utf8).write(to: URL(filePath: staged.path + "/a.zip"))
        try staged.adopt("a.zip")
        let published = try staged.publish()
        let digest = try SHA256.hex(of: "zip".utf8)
        #expect(published.manifest.files == [Manifest.Entry(name: "a.zip", bytes: 3, sha256: digest)])
        #expect(try ManifestCheck.faults(in: folder) == [])
    }

    @Test func `a link is not adopted`() throws {
        var staged = try StagedFolder(in: root.path, at: place)
        try FileManager.default.createSymbolicLink(atPath: staged.path + "/a.zip", withDestinationPath: "/etc/hostname")
        #expect(throws: FilesError.self) { try staged.adopt("a.zip") }
    }

    @Test func `readers meet a whole folder during two hundred publications`() throws {
        _ = try publish("0")
        let isOver = Atomic(false)
        let checks = Mutex<(count: Int, faults: [String])>((0, []))
        let reader = Thread { [folder] in
            while !isOver.load(ordering: .relaxed) {
                let fault = Self.readerFault(in: folder)
                checks.withLock { found in
                    found.count += 1
                    if let fault { found.faults.append(fault) }
                }
            }
            isOver.store(false, ordering: .releasing)
        }
        reader.start()
        for turn in 1...200 { _ = try publish(String(turn)) }
        isOver.store(true, ordering: .relaxed)
        while isOver.load(ordering: .acquiring) { usleep(1000) }
        checks.withLock { found in
            #expect(found.faults == [])
            #expect(found.count > 10)
        }
    }

    /// What a reader finds wrong who opens by path: the folder as a whole, then one file on its own.
    private static func readerFault(in folder: String) -> String? {
        do {
            let faults = try ManifestCheck.faults(in: folder)
            let text = try String(contentsOfFile: folder + "/a.csv", encoding: .utf8)
            let isWhole = text.hasPrefix("word\r\n") && Int(text.dropFirst(5)) != nil
            return faults.isEmpty && isWhole ? nil : "\(faults) \(text)"
        } catch { return "\(error)" }
    }
}
