// Where the published figures are, if they are here at all: they are never part of this repository.
import Foundation
import Testing

/// A folder with NHS England's published files, to test against.
enum PublishedData {
    /// The folder named by PLANNEDCARE_SHARED_DATA, else `shared/data` beside the checkout; `nil` when there is neither.
    static var folder: URL? {
        let named = ProcessInfo.processInfo.environment["PLANNEDCARE_SHARED_DATA"].map { URL(fileURLWithPath: $0) }
        let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let beside = checkout.deletingLastPathComponent().appendingPathComponent("shared/data")
        return [named, beside].compactMap { $0 }.first {
            FileManager.default.fileExists(atPath: $0.appendingPathComponent(extract).path)
        }
    }

    static let extract = "rtt-2026-01-full-extract.zip"
    static let boards = "official-icb-tf-2026-01.csv"

    /// The rows of a CSV file without quoted cells, by column.
    static func rows(of name: String) throws -> [[String: String]] {
        let url = try #require(folder).appendingPathComponent(name)
        let text = try String(contentsOf: url, encoding: .utf8)
        let lines = text.split(whereSeparator: \.isNewline).map(cells)
        let header = try #require(lines.first)
        return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
    }

    /// RFC 4180 on one line: board names hold commas.
    private static func cells(_ line: Substring) -> [String] {
        var cells = [""]
        var isQuoted = false
        for character in line {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: cells.append("")
            default: cells[cells.count - 1].append(character)
            }
        }
        return cells
    }
}

extension Trait where Self == ConditionTrait {
    /// Skips when the published files are not here.
    static var needsPublishedData: Self {
        .enabled(
            if: PublishedData.folder != nil,
            "needs NHS England's published files: name their folder in PLANNEDCARE_SHARED_DATA")
    }
}
