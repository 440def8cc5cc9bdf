// The report files that are shipped, made for a place of their audience from the fixture.
@testable import Reports
import Statistics
import Support
import Testing
import WaitingList

@Suite struct ShippedReportsTests {
    private static let names = [
        "national", "region", "icb", "trust", "weekly", "weekly-region", "weekly-icb", "weekly-trust",
    ]

    private func report(_ name: String) throws -> Report {
        let text = try Checkout.text("reports/\(name).yaml")
        return try ReportFile.read(text, file: name, outputs: ["pdf", "png", "csv"]).get()
    }

    private func document(_ report: Report) -> Document {
        let scene = EvidenceFixture.Scene(
            censuses: report.snapshots == .band ? 30 : 20, kind: report.snapshots, policy: report.policy)
        let place: Geography =
            switch report.audience {
            case .england: .england
            case .region: .region(code: "Y60")
            case .icb: .board(code: "QA0")
            case .provider: .provider(code: "RA0")
            }
        return Document(of: report, from: EvidenceFixture.evidence(place, scene))
    }

    @Test(arguments: names)
    func `it is read without a mistake and says whom it is for`(name: String) throws {
        let report = try report(name)
        #expect(report.id == name)
        #expect((report.snapshots == .pathway) == name.hasPrefix("weekly"))
        #expect(report.policy == (name.hasPrefix("weekly") ? .hes : .none))
        let audience: Edition.Audience.Kind =
            name.hasSuffix("region")
            ? .region : name.hasSuffix("icb") ? .icb : name.hasSuffix("trust") ? .provider : .england
        #expect(report.audience == audience)
        #expect(report.standards.allSatisfy { !$0.source.isEmpty } && report.targets.allSatisfy { !$0.source.isEmpty })
    }

    @Test(arguments: names)
    func `its pages have their headings, and what it lacks is named`(name: String) throws {
        let document = document(try report(name))
        let headings = document.pages.map(\.heading)
        #expect(headings.first == .some(nil))
        let spoken = headings.compactMap { $0?.lowercased() }
        #expect(spoken.contains { $0.contains("data quality") } && spoken.contains { $0.contains("definitions") })
        #expect(document.absences.map(\.section).contains("cancellations"))
        #expect(!document.findings.isEmpty && document.figures.count > 5)
        // The tiles and the lede come first.
        guard case .lede(let words) = document.pages.first?.blocks.first?.content else {
            Issue.record("no lede")
            return
        }
        #expect(words.string.hasPrefix("The list was "))
        #expect(words.string.components == 3)
    }
}

extension String {
    /// Sentences, by the full stops that end them.
    fileprivate var components: Int { split(separator: ". ").count }
}
