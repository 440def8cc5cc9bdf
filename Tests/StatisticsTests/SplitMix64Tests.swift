// Seeded numbers: the published sequence, and even draws.
import Statistics
import Testing

@Suite struct SplitMix64Tests {
    /// The first numbers of the reference implementation for this seed (Vigna, splitmix64.c).
    @Test func `the sequence is the published one`() {
        var numbers = SplitMix64(seed: 1_234_567)
        #expect(numbers.next() == 6_457_827_717_110_365_317)
        #expect(numbers.next() == 3_203_168_211_198_807_973)
        #expect(numbers.next() == 9_817_491_932_198_370_423)
    }

    @Test func `draws below a bound are even`() {
        var numbers = SplitMix64(seed: 5)
        var counts = [Int](repeating: 0, count: 7)
        for _ in 0..<70_000 { counts[numbers.below(7)] += 1 }
        #expect(counts.allSatisfy { abs($0 - 10_000) < 500 })
        #expect((0..<100).allSatisfy { _ in numbers.below(1) == 0 })
    }
}
