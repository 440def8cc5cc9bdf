// Censuses of one board for tests of projections.
import Statistics
import Testing
import WaitingList

/// Lists by weeks waited, made into censuses.
enum ListScene {
    /// Counts in the first bands, and how many joined in the last week.
    static func waits(_ bands: [Int], joined: Int = 0, unknown: Int = 0) throws -> WaitCounts {
        let empty = [Int](repeating: 0, count: BandHistogram.publishedBandCount - bands.count)
        let histogram = try #require(BandHistogram(counts: bands + empty))
        return WaitCounts(
            bands: histogram, unknownClockStart: unknown, total: histogram.total + unknown, joinedInLastWeek: joined)
    }

    /// A census of general surgery.
    static func census(_ day: String, _ parts: [(Category, WaitCounts)]) throws -> CensusCounts {
        var table = CellTable()
        for (category, waits) in parts {
            table.add(waits, to: CellKey(.board("QAA"), treatmentFunction: "C_100", category))
        }
        let places = Tally(cells: table, rows: RowCounts()).places()
        let counts = try #require(places?[.board("QAA")])
        return CensusCounts(census: try #require(Day(day)), counts: counts)
    }

    /// A monthly return; half of the completed pathways were admitted.
    static func month(_ day: String, list: [Int], completed: [Int], started: Int) throws -> CensusCounts {
        try census(
            day,
            [
                (.partIncomplete, waits(list, unknown: 3)), (.partCompletedAdmitted, waits(completed.map { $0 / 2 })),
                (.partCompletedNonAdmitted, waits(completed.map { $0 - $0 / 2 })),
                (.partNewPeriods, WaitCounts(total: started)),
            ])
    }

    /// A patient-level census.
    static func week(_ day: String, list: [Int], joined: Int) throws -> CensusCounts {
        try census(day, [(.admittedUndated, waits(list, joined: joined, unknown: 1))])
    }
}
