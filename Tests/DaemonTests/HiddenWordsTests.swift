// Under `hes` no table, sentence or alternative text of a place's edition has a count of one to seven.
import Foundation
import Support
import Testing

@testable import Daemon

@Suite(.enabled(if: ToolRun.shouldRun("pdfinfo"))) struct HiddenWordsTests {
    private static let pages = Task {
        var pages: [(name: String, text: StructuredText)] = []
        for file in try await PublishedEngland.ofSample.value.files(".pdf") {
            pages.append((file.name, try await StructuredText(ofPDF: file.data)))
        }
        return pages
    }

    private static let counts: Set = [
        "Pathways", "Over 52 weeks", "Over 65 weeks", "Over 78 weeks", "Now", "Date by then", "Later date", "No date",
        "Left then",
    ]

    @Test func `the tables of the PDF hold multiples of five, and England as it is`() async throws {
        var cells: [String] = []
        for (_, text) in try await Self.pages.value {
            for table in text.tables {
                for row in table.dropFirst() where row.first != "England" {
                    #expect(row.count == table[0].count)
                    for (title, cell) in zip(table[0], row) where Self.counts.contains(title) { cells.append(cell) }
                }
            }
        }
        for cell in cells {
            let number = Int(cell.replacing(",", with: ""))
            #expect(
                cell == "[c]" || cell == "-" || number == 0 || (number ?? 1) >= 10 && (number ?? 1) % 5 == 0, "\(cell)")
        }
        #expect(cells.count > 300 && cells.count { $0 == "[c]" } > 50)
    }

    /// Small numbers that count no patients: dates, numbers of figures, places, weeks and points, and changes by five.
    private func withoutOthers(_ text: String) -> String {
        text.replacing(/\d+\.\d+%?|\d+%|18 to 34/, with: "")
            .replacing(/(Figure|Table|Version) \d+|\d+-week|\d+ (to \d+ )?weeks/, with: "")
            .replacing(/\d+ (Nov|Dec|Jan|Mar|Apr)/, with: "")
            .replacing(
                /\d+ (of \d+ )?(trust|board|region|provider|measure|median|census|check|value|point|small|left out|longest|treatment|weeks? ha)/,
                with: ""
            )
            .replacing(/[Tt]he \d+ (with|treatment)|longest lists of \d+/, with: "")
            .replacing(/verdict: \d+ of at least \d+/, with: "")
            .replacing(/([Uu]pper|limit): \d+/, with: "")
            .replacing(/[+\u{2212}]5 on/, with: "")
    }

    private func smallNumbers(_ text: String) -> [String] {
        withoutOthers(text).matches(of: /\b[1-7]\b/).map { _ in text }
    }

    @Test func `no sentence or headline of the PDF has a small number that could be a count`() async throws {
        let pages = try await Self.pages.value
        #expect(pages.count == 14)
        for (name, text) in pages {
            #expect(text.paragraphs.count > 40)
            for paragraph in text.paragraphs { #expect(smallNumbers(paragraph).isEmpty, "\(name)") }
        }
    }

    @Test func `no alternative text has one either`() async throws {
        let files = try await PublishedEngland.ofSample.value.files("_figure.txt")
        #expect(files.count > 100)
        for file in files {
            #expect(smallNumbers(String(decoding: file.data, as: UTF8.self)).isEmpty, "\(file.name)")
        }
    }
}
