// Made-up pathways for tests, from a seed.
package import WaitingList

/// Patient-level rows of no patient.
package enum PathwaySample {
    /// A woman of 70 who waits for orthopaedics since 50 days.
    package static var plain: PathwayRow {
        var row = PathwayRow()
        row.provider = code("RAA")
        row.commissioner = code("01X")
        row.board = code("QAA")
        row.treatmentFunction = code("110")
        row.clockStart = 9477
        row.listType = code("ORTT")
        row.deprivationDecile = 2
        row.ageYears = 70
        row.sex = code("2")
        row.ethnicCategory = code("A")
        return row
    }

    /// Rows of a few organisations with every kind of value, absent ones among them.
    package static func rows(_ count: Int, seed: UInt64, census: Day) -> [PathwayRow] {
        var numbers = SplitMix(state: seed)
        return (0..<count).map { _ in
            var row = PathwayRow()
            row.provider = code(pick(["RAA", "RBB", "AB12C"], &numbers))
            row.site = code(pick(["", "RAA01", "S2X"], &numbers))
            row.commissioner = code(pick(["01X", "02Y", "NONC", ""], &numbers))
            row.board = code(pick(["QAA", "QBB", ""], &numbers))
            row.treatmentFunction = code(pick(["100", "C_110", "111", "X05", "812", "999"], &numbers))
            row.listType = code(pick(["IRTT", "ORTT", ""], &numbers))
            row.priority = code(pick(["P1a", "P2", "P3", "P4", "P5", ""], &numbers))
            row.sex = code(pick(["1", "2", "9", ""], &numbers))
            row.ethnicCategory = code(pick(["A", "D", "J", "N", "R", "Z", ""], &numbers))
            let plan = numbers.next()
            row.dateToComeIn = plan % 3 == 0 ? Int32(census.daysSince2000) - 20 + Int32(plan / 3 % 120) : nil
            row.clockStart =
                numbers.next() % 20 == 0 ? nil : Int32(census.daysSince2000) + 3 - Int32(numbers.next() % 800)
            row.deprivationDecile = numbers.next() % 9 == 0 ? nil : Int16(1 + numbers.next() % 10)
            row.ageYears = numbers.next() % 9 == 0 ? nil : Int16(numbers.next() % 110)
            return row
        }
    }

    private static func pick(_ words: [String], _ numbers: inout SplitMix) -> String {
        words[Int(numbers.next() % UInt64(words.count))]
    }

    private static func code(_ text: String) -> Code { Code(text) ?? .absent }
}

/// Numbers that a seed repeats.
package struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    /// Numbers from a seed.
    package init(state: UInt64) {
        self.state = state
    }

    /// The next number of SplitMix64.
    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
