// A published folder, and every way to damage it.

import Files
import Foundation
import Support
import Testing

@Suite struct ManifestCheckTests {
    private let root: TemporaryFolder
    private var folder: String { root.path + "/england" }

    init() throws {
        root = try TemporaryFolder()
        var staged = try StagedFolder(in: root.path, at: ["england"])
        try staged.write("a.csv", Array("one,two\n".utf8))
        try staged.write("b.pdf", [UInt8](repeating: 7, count: 300_000))
        _ = try staged.publish()
    }

    @Test func `a published folder is whole`() throws {
        #expect(try ManifestCheck.faults(in: folder) == [])
        #expect(try ManifestCheck.manifest(of: folder)?.files.map(\.name) == ["a.csv", "b.pdf"])
    }

    @Test func `a flipped bit is found`() throws {
        var bytes = try Data(contentsOf: URL(filePath: folder + "/b.pdf"))
        bytes[299_999] ^= 1
        try bytes.write(to: URL(filePath: folder + "/b.pdf"))
        #expect(try ManifestCheck.faults(in: folder) == [.changed("b.pdf")])
    }

    @Test func `a missing, a shortened and an extra file are found together`() throws {
        try FileManager.default.removeItem(atPath: folder + "/a.csv")
        try root.write("7", to: "england/b.pdf")
        try root.write("", to: "england/c.txt")
        try root.write("", to: "england/sub/d.txt")
        #expect(
            try ManifestCheck.faults(in: folder) == [
                .missing("a.csv"), .changed("b.pdf"), .extra("c.txt"), .extra("sub"),
            ])
    }

    @Test func `a link or a folder in a file's place is found, also when it leads to the same bytes`() throws {
        try FileManager.default.moveItem(atPath: folder + "/a.csv", toPath: root.path + "/a.csv")
        try FileManager.default.createSymbolicLink(atPath: folder + "/a.csv", withDestinationPath: root.path + "/a.csv")
        try FileManager.default.removeItem(atPath: folder + "/b.pdf")
        try FileManager.default.createDirectory(atPath: folder + "/b.pdf", withIntermediateDirectories: false)
        #expect(try ManifestCheck.faults(in: folder) == [.notAFile("a.csv"), .notAFile("b.pdf")])
    }

    @Test func `without a manifest nothing is published`() throws {
        try FileManager.default.removeItem(atPath: folder + "/manifest.json")
        #expect(try ManifestCheck.faults(in: folder) == [.noManifest])
        #expect(try ManifestCheck.manifest(of: folder) == nil)
        #expect(try ManifestCheck.faults(in: root.path + "/nowhere") == [.noFolder])
        #expect(try ManifestCheck.faults(in: root.path + "/england/a.csv") == [.noFolder])
    }

    @Test func `a torn manifest is no manifest`() throws {
        let text = try root.text("england/manifest.json")
        try root.write(String(text.dropLast(20)), to: "england/manifest.json")
        #expect(try ManifestCheck.faults(in: folder) == [.badManifest])
    }

    @Test func `a link to a published folder is not the folder`() throws {
        try FileManager.default.createSymbolicLink(atPath: root.path + "/link", withDestinationPath: folder)
        #expect(try ManifestCheck.faults(in: root.path + "/link") == [.noFolder])
    }
}
