// Tables read from plain files and from zips, whole and damaged.

import Archive
import Foundation
import Support
import Testing

@Suite struct PackedFileTests {
    private let samples: Samples

    init() throws { samples = try Samples() }

    private func read(_ path: String, mostBytes: Int = 2 << 30) throws -> (name: String, bytes: [UInt8], pieces: Int) {
        var file = try PackedFile(path, mostBytes: mostBytes)
        var all: [UInt8] = []
        var piece: [UInt8] = []
        var pieces = 0
        while try file.next(into: &piece) {
            all += piece
            pieces += 1
        }
        #expect(piece.isEmpty)
        #expect(try !file.next(into: &piece))
        #expect(file.bytes == all.count)
        return (file.name, all, pieces)
    }

    private func failure(_ path: String, mostBytes: Int = 2 << 30) -> ArchiveError? {
        do {
            _ = try read(path, mostBytes: mostBytes)
            return nil
        } catch { return error as? ArchiveError }
    }

    @Test func `a table comes out of a zip as it went in, piece by piece`() throws {
        let zip = try samples.zip("a.zip", [("january.csv", Samples.table), ("readme.txt", [1])])
        let found = try read(zip)
        #expect(found.name == "january.csv")
        #expect(found.bytes == Samples.table)
        #expect(found.pieces == (Samples.table.count + PackedFile.pieceSize - 1) / PackedFile.pieceSize)
    }

    @Test func `a plain file is read the same way, whatever its name`() throws {
        try Data(Samples.table).write(to: URL(filePath: samples.path("a.zip")))
        let found = try read(samples.path("a.zip"))
        #expect(found.bytes == Samples.table)
        #expect(found.name == samples.path("a.zip"))
    }

    @Test func `a zip is known by its bytes, whatever its name`() throws {
        let zip = try samples.zip("a.zip", [("january.CSV", [1, 2, 3])])
        try FileManager.default.moveItem(atPath: zip, toPath: samples.path("a.csv"))
        #expect(try read(samples.path("a.csv")).bytes == [1, 2, 3])
    }

    @Test func `an empty file and an empty table have no bytes and no error`() throws {
        try Data().write(to: URL(filePath: samples.path("a.csv")))
        #expect(try read(samples.path("a.csv")).pieces == 0)
        #expect(try read(samples.zip("b.zip", [("b.csv", [])])).pieces == 0)
    }

    @Test func `a zip cut short anywhere is damaged, and named`() throws {
        let zip = try samples.zip("a.zip", [("january.csv", Samples.table)])
        let size = try Data(contentsOf: URL(filePath: zip)).count
        for length in [4, 30, 100, size / 4, size / 2, size - 200, size - 22, size - 1] {
            let cut = try samples.changed(zip) { $0.removeLast(size - length) }
            let error = failure(cut)
            #expect(error?.kind == .damaged)
            #expect(error?.description.contains(cut) == true)
        }
    }

    @Test func `a changed byte anywhere in the data is found before the end is told`() throws {
        let zip = try samples.zip("a.zip", [("january.csv", Samples.table)])
        let size = try Data(contentsOf: URL(filePath: zip)).count
        for place in [60, size / 3, size / 2, size - 200] {
            let changed = try samples.changed(zip) { $0[place] ^= 0x10 }
            let error = failure(changed)
            #expect(error?.kind == .damaged)
            #expect(error?.description.contains("january.csv") == true)
        }
    }

    @Test func `a wrong checksum over right bytes is found`() throws {
        let zip = try samples.zip("a.zip", [("a.csv", Array("hello".utf8))])
        let changed = try samples.changed(zip) {
            $0.overwrite([0x86, 0xA6, 0x10, 0x36], with: [0x86, 0xA6, 0x10, 0x37])
        }
        #expect(failure(changed)?.text == "the entry \"a.csv\" is damaged: CRC error")
    }

    @Test func `an error comes again at every further call`() throws {
        let zip = try samples.zip("a.zip", [("a.csv", Array("hello".utf8))])
        let changed = try samples.changed(zip) { $0.overwrite([0x86, 0xA6, 0x10, 0x36], with: [0, 0, 0, 0]) }
        var file = try PackedFile(changed)
        var piece: [UInt8] = []
        var errors: [String] = []
        for _ in 0..<4 {
            do { _ = try file.next(into: &piece) } catch { errors.append(error.text) }
        }
        #expect(errors.count >= 3)
        #expect(Set(errors).count == 1)
    }

    @Test func `no table and several tables are told with the names`() throws {
        let none = failure(try samples.zip("a.zip", [("a.txt", [1]), ("b.xlsx", [1])]))
        #expect(none?.kind == .notOneTable)
        #expect(none?.text == "must hold one .csv; there is no .csv in it, but: \"a.txt\", \"b.xlsx\"")
        let several = failure(try samples.zip("b.zip", [("a.csv", [1]), ("x/b.CSV", [1]), ("c.txt", [1])]))
        #expect(several?.text == "must hold one .csv; there is several .csv: \"a.csv\", \"x/b.CSV\"")
    }

    @Test func `a folder called like a table is none`() throws {
        let zip = try samples.zip("a.zip", [("a.csv_", [])])
        let changed = try samples.changed(zip) { $0.overwrite(Array("a.csv_".utf8), with: Array("a.csv/".utf8)) }
        #expect(failure(changed)?.text == "must hold one .csv; there is no .csv in it, but: \"a.csv/\"")
    }

    @Test func `an empty zip holds no table`() throws {
        let end: [UInt8] = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)
        try Data(end).write(to: URL(filePath: samples.path("a.zip")))
        #expect(failure(samples.path("a.zip"))?.kind == .notOneTable)
    }

    @Test func `an encrypted table is told as such`() throws {
        let zip = try samples.zip("a.zip", [("a.csv", Array("hello".utf8))])
        let changed = try samples.changed(zip) { bytes in
            for start in bytes.indices.dropLast(10) where bytes[start] == 0x50 && bytes[start + 1] == 0x4B {
                if Array(bytes[start + 2..<start + 4]) == [3, 4] { bytes[start + 6] |= 1 }
                if Array(bytes[start + 2..<start + 4]) == [1, 2] { bytes[start + 8] |= 1 }
            }
        }
        let error = failure(changed)
        #expect(error?.kind == .unsupported)
        #expect(error?.text == "the entry \"a.csv\" is encrypted")
    }

    @Test func `more bytes than allowed are an error, told or untold by the zip`() throws {
        let zeros = [UInt8](repeating: 0x30, count: 5_000_000)
        let zip = try samples.zip("a.zip", [("a.csv", zeros)])
        #expect(failure(zip, mostBytes: 4_999_999)?.kind == .tooLarge)
        #expect(failure(zip, mostBytes: 5_000_000) == nil)
        try Data(zeros).write(to: URL(filePath: samples.path("a.csv")))
        #expect(failure(samples.path("a.csv"), mostBytes: 4_999_999)?.kind == .tooLarge)
        let small = [UInt8](withUnsafeBytes(of: UInt32(10).littleEndian, Array.init))
        let large = [UInt8](withUnsafeBytes(of: UInt32(5_000_000).littleEndian, Array.init))
        let lying = try samples.changed(zip) { $0.overwrite(large, with: small) }
        #expect(failure(lying, mostBytes: 4_999_999) != nil)
    }

    @Test(arguments: [[0x1F, 0x8B, 8, 0], [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], [0xD0, 0xCF, 0x11, 0xE0]] as [[UInt8]])
    func `other packings are refused by name`(magic: [UInt8]) throws {
        try Data(magic).write(to: URL(filePath: samples.path("a.csv")))
        #expect(failure(samples.path("a.csv"))?.kind == .unsupported)
    }

    @Test func `what is no file is told with the system's words`() throws {
        #expect(failure(samples.path("none.csv"))?.description.hasSuffix("none.csv: No such file or directory") == true)
        #expect(failure(samples.folder.path)?.kind == .inaccessible)
    }
}
