// Writes a made-up England: what `plannedcare synthesise england` does.
import Foundation
import Synthetic

/// A made-up England in files, one a table and census.
package enum SyntheticEnglandFiles {
    /// Writes `pathways-yyyy-mm-dd.csv` for every weekly census up to `lastCensus` (`yyyy-mm-dd`), and `NAME.csv` for each
    /// other table; none of them may be there already.
    ///
    /// The folder is made when it is not there. Each file appears whole; an error leaves those that were finished. The same
    /// arguments give the same bytes.
    package static func write(to folder: String, pathways: Int, weeks: Int, lastCensus: String, seed: UInt64) throws {
        let england = try england(pathways: pathways, weeks: weeks, lastCensus: lastCensus, seed: seed)
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw Failure(.cannotCreate, "\(folder): \(error.localizedDescription)")
        }
        for census in england.censuses {
            try WholeFile.write(england.pathways(at: census), to: "\(folder)/pathways-\(census).csv")
        }
        for table in england.tables { try WholeFile.write(table, to: "\(folder)/\(table.name).csv") }
    }

    /// The made-up England of these arguments, or what is wrong with them.
    static func england(pathways: Int, weeks: Int, lastCensus: String, seed: UInt64) throws -> SyntheticEngland {
        guard SyntheticEngland.pathwayCounts.contains(pathways) else {
            throw Failure(.badUsage, "--pathways needs a number from 10000 to 10000000, not \(pathways)")
        }
        guard SyntheticEngland.weekCounts.contains(weeks) else {
            throw Failure(.badUsage, "--weeks needs a number from 1 to 520, not \(weeks)")
        }
        guard let day = CivilDay(lastCensus) else {
            throw Failure(.badUsage, "--last-census needs a day of 1900 to 2999 as yyyy-mm-dd, not \"\(lastCensus)\"")
        }
        return SyntheticEngland(seed: seed, pathways: pathways, lastCensus: day, weeks: weeks)
    }
}
