// A synthetic table, read back.
import Glibc
import Synthetic

/// The rows of a table, in columns of text; only for tables without quoted fields.
struct ReadTable {
    let columns: [String]
    /// Bytes of the whole file.
    let bytes: [UInt8]
    /// Where each field begins, row by row, and at the end where one more would.
    private let starts: [Int]

    init(_ table: SyntheticTable) {
        var bytes: [UInt8] = []
        for piece in table { bytes.append(contentsOf: piece) }
        self.init(bytes, columns: table.columns)
    }

    private init(_ bytes: [UInt8], columns: [String]) {
        self.columns = columns
        self.bytes = bytes
        starts = bytes.withUnsafeBufferPointer { buffer in
            var starts = [0]
            guard let base = buffer.baseAddress else { return starts }
            var at = 0
            while at < buffer.count {
                // The next comma or line end, whichever comes first.
                let line = memchr(base + at, 10, buffer.count - at).map {
                    UnsafeRawPointer($0) - UnsafeRawPointer(base)
                }
                let end = line ?? buffer.count
                while at < end, let comma = memchr(base + at, 44, end - at) {
                    at = UnsafeRawPointer(comma) - UnsafeRawPointer(base) + 1
                    starts.append(at)
                }
                at = end + 1
                starts.append(at)
            }
            return starts
        }
    }

    /// The number of rows below the header; -1 when fields are missing somewhere.
    var count: Int { (starts.count - 1) % columns.count == 0 ? (starts.count - 1) / columns.count - 1 : -1 }

    var header: [String] { columns.indices.map { field($0) } }

    /// One field of one row.
    func text(_ row: Int, _ column: Int) -> String { field((row + 1) * columns.count + column) }

    /// A whole column.
    func column(_ name: String) -> [String] {
        guard let column = columns.firstIndex(of: name) else { return [] }
        return (0..<count).map { text($0, column) }
    }

    /// All rows, a dictionary each.
    var rows: [[String: String]] {
        (0..<count).map { row in
            Dictionary(uniqueKeysWithValues: columns.indices.map { (columns[$0], text(row, $0)) })
        }
    }

    private func field(_ index: Int) -> String {
        String(decoding: bytes[starts[index]..<starts[index + 1] - 1], as: UTF8.self)
    }
}

extension SyntheticTable {
    /// A checksum of all its bytes, however they come.
    var checksum: UInt64 {
        reduce(into: 0xCBF2_9CE4_8422_2325) { sum, piece in
            for byte in piece { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
        }
    }
}

extension CivilDay {
    /// The last census of most tests: a Sunday in January.
    static let sunday = CivilDay("2026-01-25") ?? CivilDay("2000-01-01").unsafelyUnwrapped
}

/// Waits of one census.
struct ReadWaits {
    private(set) var bands = [Int](repeating: 0, count: 105)
    private(set) var unknown = 0

    /// By the bands of the published figures; `keep` chooses rows.
    init(_ table: ReadTable, census: CivilDay, keep: (Int) -> Bool = { _ in true }) {
        var days: [String: Int] = [:]
        for (row, start) in table.column("clock_start").enumerated() where keep(row) {
            guard let day = days[start] ?? CivilDay(start)?.number else {
                unknown += 1
                continue
            }
            days[start] = day
            let waited = census.number - day
            bands[waited <= 7 ? 0 : min((waited - 1) / 7, 104)] += 1
        }
    }

    var known: Int { bands.reduce(0, +) }
    /// In per cent of those whose start is known.
    func percent(over weeks: Int) -> Double { 100 * Double(over(weeks)) / Double(max(1, known)) }
    func over(_ weeks: Int) -> Int { bands[weeks...].reduce(0, +) }
}
