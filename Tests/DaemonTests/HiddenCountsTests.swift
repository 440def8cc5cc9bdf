// Under `hes` no file and no page shows a count of one to seven below England, nor one that is not rounded.
import Foundation
import Support
import Testing

@testable import Daemon

@Suite struct HiddenCountsTests {
    /// Whether a cell is empty, hidden, 0, or a multiple of five that is at least ten.
    private func isSafe(_ text: String?) -> Bool {
        guard let text, !["", "-", "[c]", "[x]"].contains(text) else { return true }
        guard let number = Int(text.replacing(",", with: "")) else { return false }
        return number == 0 || number >= 10 && number.isMultiple(of: 5)
    }

    private func rows(_ ending: String, withEngland: Bool = false) async throws -> [[String: String]] {
        let files = try await PublishedEngland.ofSample.value.files(ending, withEngland: withEngland)
        #expect(files.count == (withEngland ? 15 : 14))
        return files.flatMap { CSVRows($0.data).rows }
    }

    @Test(arguments: ["_measures.csv", "_spc-points.csv"])
    func `every count of a place in measures and control charts is 0, hidden, or a multiple of five`(
        file: String
    ) async throws {
        var (hidden, shown) = (0, 0)
        for row in try await rows(file, withEngland: true) where row["geography_type"] != "england" {
            #expect(isSafe(row["numerator"]) && isSafe(row["denominator"]), "\(row)")
            if row["unit"] == "pathways" { #expect(isSafe(row["value"]), "\(row)") }
            if row["marker"] == "[c]" { hidden += 1 } else { shown += 1 }
        }
        #expect(hidden > 20 && shown > 100)
    }

    @Test func `shares are those of the two counts that are shown`() async throws {
        var count = 0
        for row in try await rows("_measures.csv", withEngland: true) where row["unit"] == "per cent" {
            guard let value = Double(row["value"] ?? "") else { continue }
            let numerator = try #require(Double(row["numerator"] ?? ""))
            let denominator = try #require(Double(row["denominator"] ?? ""))
            #expect(value == 100 * numerator / denominator)
            count += 1
        }
        #expect(count > 100)
    }

    @Test func `percentiles below England are in tenths of a week`() async throws {
        for row in try await rows("_measures.csv", withEngland: true)
        where row["unit"] == "weeks" && row["geography_type"] != "england" {
            #expect((row["value"] ?? "").firstMatch(of: /\.\d\d/) == nil, "\(row)")
        }
    }

    @Test func `so are those of providers and of average waits`() async throws {
        let ids = ["list_size", "within_18_weeks", "over_52_weeks", "over_65_weeks", "over_78_weeks", "over_104_weeks"]
        for row in try await rows("_providers.csv", withEngland: true) {
            for id in ids { #expect(row[id] != nil && isSafe(row[id]), "\(row)") }
        }
        for row in try await rows("_average-waits.csv", withEngland: true) {
            #expect(isSafe(row["pathways"]), "\(row)")
        }
    }

    @Test func `every count that a figure of a place plots is 0, hidden, or a multiple of five`() async throws {
        // Lines that are worked out from counts; a moving range is the difference of two.
        let lines: Set = ["mean", "median", "lower limit", "upper limit", "moving range", "target"]
        var counts = 0
        for row in try await rows("_figures.csv") where row["unit"] == "pathways" {
            guard let series = row["series"], !lines.contains(series) else { continue }
            #expect(isSafe(row["value"]), "\(row)")
            counts += 1
        }
        #expect(counts > 1000)
    }

    @Test func `the dots of funnels stand at shares of rounded counts, over rounded lists`() async throws {
        var dots = 0
        for row in try await rows("_figures.csv", withEngland: true)
        where (row["figure_name"] ?? "").hasPrefix("funnel")
            && (row["position"] ?? "").wholeMatch(of: /\d+ pathways/) != nil
            && !(row["series"] ?? "").hasSuffix(" limit")
        {
            let size = try #require(row["position"]?.split(separator: " ").first)
            let share = try #require(Double(row["value"] ?? ""))
            #expect(isSafe(String(size)), "\(row)")
            let numerator = share * (Double(size) ?? 0) / 100
            #expect(abs(numerator - numerator.rounded()) < 1e-6 && isSafe("\(Int(numerator.rounded()))"), "\(row)")
            dots += 1
        }
        #expect(dots > 50)
    }
}
