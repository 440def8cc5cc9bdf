// A tally ready to be kept: packed place by place, with England as their sum.
import WaitingList

/// The packed places of one tally.
struct PackedTally: Sendable {
    /// One row of the table `tally`.
    struct Row: Sendable, Equatable {
        let place: KeptPlace
        let counts: [UInt8]
    }

    /// Ascending by place.
    let rows: [Row]

    /// What was kept, in any order.
    init(kept rows: [Row]) {
        self.rows = rows.sorted { $0.place < $1.place }
    }

    /// Throws `unusableCounts` when a treatment function is unknown or a sum does not fit.
    init(_ tally: Tally) throws(HistoryError) {
        guard var places = tally.places() else {
            throw HistoryError(.unusableCounts, "the tally has a treatment function that is none of the 23 published")
        }
        var england = PlaceCounts()
        for (place, counts) in places where place.kind == .board {
            guard let sum = england.adding(counts) else {
                throw HistoryError(.unusableCounts, "the tally counts more pathways than can be kept")
            }
            england = sum
        }
        var rows = [Row(place: .england, counts: PackedCounts.pack(england))]
        rows.reserveCapacity(places.count + 1)
        while let (place, counts) = places.popFirst() {
            rows.append(Row(place: KeptPlace(place), counts: PackedCounts.pack(counts)))
        }
        self.rows = rows.sorted { $0.place < $1.place }
    }

    /// 16 hexadecimal digits that are the same for the same counts, and hardly ever for others.
    var fingerprint: String {
        var sum = FNV1a.sum64([])
        for row in rows {
            sum = FNV1a.sum64("\(row.place.kind)/\(row.place.code)/".utf8, after: sum)
            sum = FNV1a.sum64(row.counts.suffix(4), after: sum)
        }
        let digits = String(sum, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

/// A place as the history names it: those of a tally, and England.
struct KeptPlace: Hashable, Comparable, Sendable, CustomStringConvertible {
    let kind: String
    let code: String

    init(kind: String, code: String) {
        self.kind = kind
        self.code = code
    }

    init(_ place: Place) {
        self.init(kind: place.kind.rawValue, code: place.code)
    }

    init(_ geography: Geography) {
        self.init(kind: geography.typeName, code: geography.code)
    }

    /// The sum of all boards, kept because it is asked for most.
    static let england = KeptPlace(Geography.england)

    /// As a place of a tally; `nil` for England.
    var place: Place? { Place.Kind(rawValue: kind).map { Place($0, code) } }

    var description: String { "\(kind) \(code)" }

    static func < (left: KeptPlace, right: KeptPlace) -> Bool {
        (left.kind, left.code) < (right.kind, right.code)
    }
}
