// Two Englands that differ only in what the rule hides below England: everything that is published is the same, byte for byte.
import Foundation
import Statistics
import Testing
import WaitingList

@testable import Daemon

@Suite struct HiddenDifferenceTests {
    private static let first = PathwayEngland.sample
    private static let exchange = HiddenExchange(of: first, attempts: 300, seed: 7)

    /// How many counts differ whose key contains a word.
    private func differences(_ word: String, where isFit: (Int) -> Bool = { _ in true }) -> Int {
        Self.exchange.differences.count {
            (word.isEmpty || "\($0.key)".contains(word)) && isFit($0.first) && isFit($0.second)
        }
    }

    @Test func `the two differ in hidden counts of every kind, and in counts that round to the same`() {
        let isHidden = { (count: Int) in 1...7 ~= count }
        for word in ["RA", "board", "region", "list", "within", "over 52", "milestone", "age", "ethnic"] {
            #expect(differences(word) > 0, "\(word)")
        }
        #expect(differences("", where: isHidden) > 80)
        #expect(differences("", where: { $0 > 7 }) > 200)
        #expect(Self.exchange.differences.contains { $0.first == 3 && $0.second == 4 })
    }

    @Test func `every patient of England is there in both`() {
        for (one, two) in zip(Self.first.weeks, Self.exchange.england.weeks) {
            #expect(one.map(\.ethnicCategory) == two.map(\.ethnicCategory))
            #expect(zip(one, two).count { $0.clockStart != $1.clockStart } > 1000)
            #expect(one.map(\.treatmentFunction) == two.map(\.treatmentFunction))
        }
    }

    @Test func `under hes every file of every edition is the same, byte for byte`() async throws {
        async let one = PublishedEngland.ofSample.value
        async let two = PublishedEngland(Self.exchange.england)
        let (first, second) = try await (one.files, two.files)
        #expect(first.keys.sorted() == second.keys.sorted())
        #expect(Set(first.keys.map { $0.split(separator: "/").prefix(3).joined(separator: "/") }).count == 15)
        for ending in [".pdf", "_figure.png", "_plot.png", ".txt", ".csv", ".json", ".zip"] {
            #expect(first.keys.contains { $0.hasSuffix(ending) }, "\(ending)")
        }
        for (name, bytes) in first { #expect(bytes == second[name], "\(name)") }
    }

    @Test func `with nothing hidden the same two differ in pages, pictures and tables`() async throws {
        let reports = ["weekly-icb"]
        async let one = PublishedEngland(Self.first, reports: reports, under: DisclosurePolicy.none)
        async let two = PublishedEngland(Self.exchange.england, reports: reports, under: DisclosurePolicy.none)
        let (first, second) = try await (one.files, two.files)
        let differing = first.filter { second[$0.key] != $0.value }.keys
        for ending in [".pdf", "_figure.png", "_plot.png", "_measures.csv", "_figures.csv", ".zip"] {
            #expect(differing.contains { $0.hasSuffix(ending) }, "\(ending)")
        }
    }
}
