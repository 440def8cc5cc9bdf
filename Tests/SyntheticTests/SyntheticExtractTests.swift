// The made-up extract: its bytes, its form and its shape.

import Synthetic
import Testing

@Suite struct SyntheticExtractTests {
    private static let january = ExtractMonth(year: 2026, month: 1)
    private static let whole = january.map { ReadExtract(SyntheticExtract(seed: 2026, month: $0)) }

    private let month: ExtractMonth
    private let read: ReadExtract

    init() throws {
        month = try #require(Self.january)
        read = try #require(Self.whole)
    }

    /// Of the header and the first providers: each provider draws for itself.
    private func checksum(_ extract: SyntheticExtract) -> UInt64 {
        extract.prefix(10).joined().reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    @Test func `the same seed gives the same bytes, on this machine and on others`() {
        let small = SyntheticExtract(seed: 7, month: month, scale: 20_000)
        #expect(checksum(small) == checksum(SyntheticExtract(seed: 7, month: month, scale: 20_000)))
        #expect(checksum(small) == 6_289_233_153_410_701_594)
    }

    @Test func `another seed and another month give other bytes`() throws {
        let next = try #require(ExtractMonth(year: 2026, month: 2))
        let inputs: [(seed: UInt64, month: ExtractMonth, scale: Int)] = [
            (7, month, 20_000), (8, month, 20_000), (7, next, 20_000), (7, month, 10_000),
        ]
        let sums = inputs.map { checksum(SyntheticExtract(seed: $0.seed, month: $0.month, scale: $0.scale)) }
        #expect(Set(sums).count == 4)
    }

    @Test func `the header is the published one`() {
        #expect(read.header.joined(separator: ",") == publishedHeader)
        #expect(read.header.count == 121)
        #expect(ExtractColumn.names == read.header)
    }

    @Test func `the file comes in pieces and stays small`() {
        #expect(read.bytes < 12_000_000)
        #expect(read.pieces == 85)
        #expect((10_000...20_000).contains(read.rows.count))
    }

    @Test func `every row has all columns and the month`() {
        #expect(read.rows.allSatisfy { $0.cells.count == 121 && $0.cells[0] == "RTT-January-2026" })
    }

    @Test func `no row comes twice, and none is empty`() {
        #expect(Set(read.rows.map(\.key)).count == read.rows.count)
        #expect(read.rows.allSatisfy { $0.totalAll > 0 })
    }

    @Test func `totals are the sums of what they total`() {
        let wrong = read.rows.filter { row in
            let known = row.bands.reduce(0, +)
            switch row.part {
            case "Part_1A", "Part_1B":
                return Int(row.cells[118]) != known || row.totalAll != known + (Int(row.cells[119]) ?? 0)
            case "Part_2", "Part_2A":
                return row.cells[118] != "" || row.cells[119] != "" || row.totalAll != known
            default:
                return row.part != "Part_3" || !row.cells[13..<120].allSatisfy(\.isEmpty)
            }
        }
        #expect(wrong.map(\.key) == [])
    }

    @Test func `the total line of every place agrees with its functions, band by band`() {
        var sums: [String: [Int]] = [:]
        var totals: [String: [Int]] = [:]
        for row in read.rows {
            let counts = row.bands + [Int(row.cells[119]) ?? 0, row.totalAll]
            if row.function == "C_999" {
                totals[row.place] = counts
            } else {
                sums[row.place] = zip(sums[row.place] ?? [Int](repeating: 0, count: counts.count), counts).map(+)
            }
        }
        #expect(totals.count > 500)
        #expect(sums == totals)
    }

    @Test func `those to be admitted are among those waiting, in every band`() {
        let waiting = Dictionary(
            uniqueKeysWithValues: read.rows.filter { $0.part == "Part_2" }.map { ($0.key, $0.bands) })
        let toAdmit = read.rows.filter { $0.part == "Part_2A" }
        #expect(toAdmit.count > 1000)
        let wrong = toAdmit.filter { row in
            let all = waiting[row.key.replacing("Part_2A", with: "Part_2")] ?? []
            return all.count != 105 || !zip(row.bands, all).allSatisfy(<=)
        }
        #expect(wrong.map(\.key) == [])
    }

    @Test func `new periods are at least those in the first four bands`() {
        let new = Dictionary(
            uniqueKeysWithValues: read.rows.filter { $0.part == "Part_3" }.map { ($0.key, $0.totalAll) })
        let waiting = read.rows.filter { $0.part == "Part_2" }
        #expect(waiting.count > 1000)
        let wrong = waiting.filter { row in
            (new[row.key.replacing("Part_2", with: "Part_3")] ?? 0) < row.bands.prefix(4).reduce(0, +)
        }
        #expect(wrong.map(\.key) == [])
    }

    @Test func `the providers are sixty trusts and two dozen clinics, all marked as made up`() {
        let providers = SyntheticExtract(seed: 2026, month: month).providers
        let trusts = providers.filter(\.isTrust)
        #expect(trusts.count == 60 && providers.count == 84)
        #expect(Set(providers.map(\.code)).count == 84 && Set(providers.map(\.name)).count == 84)
        #expect(trusts.allSatisfy { $0.code.utf8.count == 3 && $0.code.hasPrefix("R") })
        #expect(providers.allSatisfy { $0.name.hasSuffix("(SYNTHETIC)") })
        #expect(Set(read.rows.map(\.provider)) == Set(providers.map(\.code)))
        #expect(Set(trusts.map(\.boardCode)).count == 42)
    }

    @Test func `all boards, functions and parts occur, and the odd commissioners too`() {
        #expect(Set(read.rows.map(\.board)).subtracting([""]).count == 42)
        #expect(Set(read.rows.map(\.function)).count == 24)
        #expect(Set(read.rows.map(\.part)) == ["Part_1A", "Part_1B", "Part_2", "Part_2A", "Part_3"])
        #expect(read.rows.contains { $0.commissioner == "NONC" && $0.board == "" })
        #expect(read.rows.contains { $0.commissioner != "NONC" && $0.board == "" })
        #expect(read.rows.contains { $0.part == "Part_2" && $0.cells[13] == "" })
        #expect(read.rows.contains { $0.part == "Part_1A" && $0.cells[119] != "0" && $0.cells[119] != "" })
    }

    @Test(arguments: [1, 2026] as [UInt64])
    func `England has its shape, whatever the seed`(seed: UInt64) {
        let read = seed == 2026 ? read : ReadExtract(SyntheticExtract(seed: seed, month: month))
        let waiting = read.national("Part_2")
        let all = Double(waiting.reduce(0, +))
        func over(_ weeks: Int) -> Double { Double(waiting[weeks...].reduce(0, +)) }
        #expect((7_100_000...7_250_000).contains(all))
        #expect((0.600...0.628).contains(1 - over(18) / all))
        #expect((13.0...14.0).contains(percentile(50, of: waiting)))
        #expect((39.3...41.3).contains(percentile(92, of: waiting)))
        #expect((0.0170...0.0210).contains(over(52) / all))
        #expect((0.0008...0.0015).contains(over(65) / all))
        #expect((100...500).contains(over(104)))
        #expect((12.7...13.8).contains(percentile(50, of: read.national("Part_1A"))))
        #expect((9.8...10.8).contains(percentile(50, of: read.national("Part_1B"))))
    }

    @Test func `trusts differ`() {
        var within: [String: (within: Int, all: Int)] = [:]
        for row in read.rows where row.part == "Part_2" && row.function == "C_999" {
            within[row.provider, default: (0, 0)].within += row.bands.prefix(18).reduce(0, +)
            within[row.provider, default: (0, 0)].all += row.totalAll
        }
        let shares = within.values.map { Double($0.within) / Double($0.all) }
        #expect((shares.min() ?? 1) < 0.56)
        #expect((shares.max() ?? 0) > 0.72)
    }

    @Test func `a year on, the providers are the same and their lists have moved a little`() throws {
        let later = try #require(ExtractMonth(year: 2027, month: 1))
        let extract = SyntheticExtract(seed: 2026, month: later)
        #expect(extract.providers == SyntheticExtract(seed: 2026, month: month).providers)
        func lists(_ read: ReadExtract) -> [String: Int] {
            read.rows.filter { $0.part == "Part_2" && $0.function == "C_999" }
                .reduce(into: [:]) { $0[$1.provider, default: 0] += $1.totalAll }
        }
        let (before, after) = (lists(read), lists(ReadExtract(extract)))
        let changes = before.map { Double(after[$0.key] ?? 0) / Double($0.value) }
        #expect(changes.allSatisfy { (0.9...1.1).contains($0) })
        #expect(changes.contains { $0 < 0.98 } && changes.contains { $0 > 1.01 })
    }

    @Test func `a scale divides the counts and keeps the rules`() {
        let small = ReadExtract(SyntheticExtract(seed: 2026, month: month, scale: 100))
        let all = small.national("Part_2").reduce(0, +)
        #expect((69_000...74_500).contains(all))
        #expect(small.rows.allSatisfy { $0.totalAll > 0 })
    }
}
