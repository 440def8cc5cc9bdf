// Zips whose bytes depend on content alone.

import Archive
import Foundation
import Support
import Testing

@Suite struct ZipWriterTests {
    private let samples: Samples

    init() throws { samples = try Samples() }

    private func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(filePath: path)) }

    @Test func `two runs give the same bytes, in any order and at any time`() throws {
        let table = Samples.table
        let one = try samples.zip("one.zip", [("b/x.csv", table), ("a.csv", [1]), ("b.csv", [2])])
        for source in try samples.folder.names() where source.contains("source") {
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSince1970: 1_000_000_000), .posixPermissions: 0o600],
                ofItemAtPath: samples.path(source))
        }
        let two = try samples.zip("two.zip", [("b.csv", [2]), ("b/x.csv", table), ("a.csv", [1])])
        #expect(try bytes(one) == bytes(two))
    }

    @Test func `the zone of the process does not show`() throws {
        let one = try samples.zip("one.zip", [("a.csv", [1])])
        let found = try bytes(one)
        // Local header: time 0, date 2026-01-31; no extra field.
        #expect(Array(found[10..<14]) == [0, 0, 0x3F, 0x5C])
        #expect(Array(found[28..<30]) == [0, 0])
    }

    @Test func `the time is part of the bytes`() throws {
        let one = try samples.zip("one.zip", [("a.csv", [1])])
        let other = try #require(ZipTime(year: 2026, month: 2, day: 28))
        let item = ZipWriter.Item(name: "a.csv", path: samples.path("one.zip.source0"))
        try ZipWriter.write([item], to: samples.path("two.zip"), modified: other)
        #expect(try bytes(one) != bytes(samples.path("two.zip")))
    }

    @Test(arguments: [
        "", "/a", "a/", "a//b", "../a", "a/../b", ".a", "a b", "é", "a\\b", "-a", String(repeating: "x", count: 256),
    ])
    func `names that could lead astray are refused`(name: String) throws {
        let error = #expect(throws: ArchiveError.self) { try samples.zip("a.zip", [(name, [1])]) }
        #expect(error?.kind == .badName)
        #expect(!FileManager.default.fileExists(atPath: samples.path("a.zip")))
    }

    @Test func `one name twice is refused, and so is nothing at all`() {
        #expect(throws: ArchiveError.self) { try samples.zip("a.zip", [("a.csv", [1]), ("a.csv", [2])]) }
        #expect(throws: ArchiveError.self) { try samples.zip("a.zip", []) }
    }

    @Test func `a missing file is named and leaves no zip`() throws {
        let error = #expect(throws: ArchiveError.self) {
            let item = ZipWriter.Item(name: "a.csv", path: samples.path("none"))
            try ZipWriter.write([item], to: samples.path("a.zip"), modified: samples.midnight)
        }
        #expect(error?.path == samples.path("none"))
        #expect(try samples.folder.names() == [])
    }

    @Test func `a zip is never written over another, nor into nowhere`() throws {
        _ = try samples.zip("a.zip", [("a.csv", [1])])
        #expect(throws: ArchiveError.self) { try samples.zip("a.zip", [("b.csv", [1])]) }
        #expect(try PackedFile(samples.path("a.zip")).name == "a.csv")
        let item = ZipWriter.Item(name: "a.csv", path: samples.path("a.zip.source0"))
        #expect(throws: ArchiveError.self) {
            try ZipWriter.write([item], to: samples.path("none/a.zip"), modified: samples.midnight)
        }
    }

    @Test func `days a zip cannot keep are no time`() {
        #expect(ZipTime(year: 1979, month: 12, day: 31) == nil)
        #expect(ZipTime(year: 2108, month: 1, day: 1) == nil)
        #expect(ZipTime(year: 2026, month: 13, day: 1) == nil)
        #expect(ZipTime(year: 2026, month: 1, day: 0) == nil)
        #expect(ZipTime(year: 1980, month: 1, day: 1) != nil)
    }
}
