// Whose figures an edition's tables hold: its own, those of what it is made up of, and England's.
@testable import Reports
import Statistics
import Testing
import WaitingList

@Suite struct BundlePlacesTests {
    private func publication(for place: Geography) throws -> Publication {
        let census = try ReportFixture.snapshot().disclosed(under: .none)
        let evidence = Evidence(of: place, census, past: DisclosedPast([DisclosedPast.Census(census)]))
        return Publication(of: ReportFixture.report, from: evidence)
    }

    /// The codes of a column, each once, in the order in which they come.
    private func codes(_ table: String, _ column: String, for place: Geography) throws -> [String] {
        let table = try #require(CSVTable.all(of: publication(for: place)).first { $0.name == table })
        let index = try #require(table.columns.firstIndex { $0.name == column })
        var codes: [String] = []
        try table.rows { row in
            guard case .word(let code) = row[index], codes.last != code else { return }
            codes.append(code)
        }
        return codes
    }

    @Test func `England's tables hold every place`() throws {
        #expect(try codes("measures", "geography_code", for: .england).count == 10)
        #expect(try codes("providers", "provider_code", for: .england) == ["AB12C", "RAA", "RBB"])
    }

    @Test func `a trust's tables hold the trust and England`() throws {
        let place = Geography.provider(code: "RAA")
        #expect(try codes("measures", "geography_code", for: place) == ["E92000001", "RAA"])
        #expect(try codes("providers", "provider_code", for: place) == ["RAA"])
        #expect(Set(try codes("average-waits", "provider_code", for: place)) == ["RAA"])
    }

    @Test func `a board's tables hold the board, its providers and England`() throws {
        let place = Geography.board(code: "QAA")
        #expect(try codes("measures", "geography_code", for: place) == ["E92000001", "QAA", "RAA"])
        #expect(try codes("providers", "provider_code", for: place) == ["RAA"])
    }

    @Test func `a region's tables hold the region, its boards, their providers and England`() throws {
        let place = Geography.region(code: "Y62")
        #expect(try codes("measures", "geography_code", for: place) == ["E92000001", "QBB", "Y62"])
        // Its region is known by its board alone.
        #expect(try codes("providers", "provider_code", for: place) == ["RBB"])
    }
}
