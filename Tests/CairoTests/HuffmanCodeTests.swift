// Codes that fill the room there is, no longer than they may be.

import Testing

@testable import Cairo

@Suite struct HuffmanCodeTests {
    @Test func `the lengths of a known distribution are the shortest`() {
        let code = HuffmanCode(counts: [8, 0, 4, 2, 1, 1], longest: 15)
        #expect(code.lengths == [1, 0, 2, 3, 4, 4])
        #expect(code.codes == [0b0, 0, 0b01, 0b011, 0b0111, 0b1111], "the first bit lowest")
    }

    @Test(arguments: [(7, 19), (15, 30), (15, 286)])
    func `counts that grow as Fibonacci's keep to the longest length and leave no room`(longest: Int, symbols: Int) {
        var counts = [1, 1]
        while counts.count < symbols { counts.append(min(1 << 40, counts.suffix(2).reduce(0, +))) }
        let lengths = HuffmanCode(counts: counts, longest: longest).lengths
        #expect(lengths.allSatisfy { (1...longest).contains($0) })
        #expect(lengths.reduce(0) { $0 + 1 << (longest - $1) } == 1 << longest)
        #expect(zip(lengths, lengths.dropFirst()).allSatisfy { $0 >= $1 }, "what comes more often is no longer")
    }
}
