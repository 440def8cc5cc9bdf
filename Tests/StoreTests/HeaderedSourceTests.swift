// A header split off a stream, wherever the pieces end.

import Testing

@testable import Store

struct HeaderedSourceTests {
    @Test(arguments: [1, 2, 3, 5, 100])
    func `the header and the rest are the same for every size of piece`(piece: Int) throws {
        var source = try HeaderedSource(MemorySource(bytes: Array("a,\"b\nc\"\r\n1,2\n3,4\n".utf8), piece: piece))
        #expect(source.header == ["a", "b\nc"])
        var rest: [UInt8] = []
        while try source.read(into: &rest) {}
        #expect(String(decoding: rest, as: UTF8.self) == "1,2\n3,4\n")
    }

    @Test func `a header without a line end, and nothing after it, is a header`() throws {
        var source = try HeaderedSource(MemorySource(bytes: Array("a,b".utf8), piece: 2))
        #expect(source.header == ["a", "b"])
        var rest: [UInt8] = []
        while try source.read(into: &rest) {}
        #expect(rest.isEmpty)
    }

    @Test func `an empty file and a first line without end are refused`() {
        #expect(throws: HeaderTrouble.emptyFile) { _ = try HeaderedSource(MemorySource(bytes: [], piece: 1)) }
        let endless = [UInt8](repeating: 65, count: 1 << 18)
        #expect(throws: HeaderTrouble.tooLong) { _ = try HeaderedSource(MemorySource(bytes: endless, piece: 4096)) }
    }
}
