// Headers that are right in any order, and everything that is wrong with one.

import Support
import Testing

@testable import Store

struct ExtractHeaderTests {
    @Test func `the published header has 121 columns, in any order`() throws {
        let headings = ExtractText.publishedHeadings
        #expect(headings.count == 121)
        #expect(try ExtractHeader(headings, file: "f").columns == ExtractColumn.all)
        let reversed = try ExtractHeader(headings.reversed(), file: "f").columns
        #expect(reversed == ExtractColumn.all.reversed())
    }

    @Test func `missing, unexpected and repeated columns are named, all at once`() throws {
        var headings = ExtractText.publishedHeadings.filter { $0 != "Total All" && $0 != "Gt 51 To 52 Weeks SUM 1" }
        headings += ["Total Everyone", "Period"]
        let error = try #require(throws: ImportError.self) { try ExtractHeader(headings, file: "f.csv") }
        #expect(error.problems.map(\.check) == ["columns-missing", "columns-unexpected", "columns-repeated"])
        #expect(error.problems[0].examples == ["line 1: \"Gt 51 To 52 Weeks SUM 1\"", "line 1: \"Total All\""])
        #expect(error.problems[1].examples == ["line 1: \"Total Everyone\""])
        #expect(error.problems[2].examples == ["line 1: \"Period\""])
        #expect(error.description.hasPrefix("f.csv was not imported, nothing was stored:"))
    }
}
