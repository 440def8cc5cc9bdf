// Every kind of table that is a picture as well, against its goldens, and against what none may do.

import Cairo
import Drawing
import Foundation
import Support
import Testing

@testable import Charts

@Suite struct AllTableKindsTests {
    @Test func `every kind has a name of its own and samples, the hard ones among them`() {
        #expect(Set(allTableKinds.map { $0.id }).count == allTableKinds.count)
        for kind in allTableKinds {
            let names = Set(TableSample.all.filter { $0.kind == kind.id }.map(\.name))
            #expect(names.isSuperset(of: ["typical", "empty", "one", "huge", "tiny", "long-labels", "suppressed"]))
        }
    }

    @Test(arguments: TableSample.all)
    func `a table is set as it was when it was looked at`(sample: TableSample) throws {
        let golden = Golden("\(sample.kind)-\(sample.name).txt")
        let difference = try golden.difference(from: sample.page(measurer: HalfEmMeasurer()).dump)
        #expect(difference == nil)
    }

    @Test(arguments: TableSample.all)
    func `every row has a cell for every header, the first of them a header of the row`(sample: TableSample) throws {
        let table = try #require(
            sample.page(measurer: HalfEmMeasurer()).elements.compactMap { element -> [Element]? in
                if case .group(.table, let rows) = element { rows } else { nil }
            }.first)
        let rows = table.map { row -> [Drawing.Tag] in
            guard case .group(.tableRow, let cells) = row else { return [] }
            return cells.map { if case .leaf(let tag, _) = $0 { tag } else { .table } }
        }
        let columns = try #require(rows.first)
        #expect(columns.allSatisfy { $0 == .tableHeader(.column) })
        for row in rows.dropFirst() {
            #expect(row == [.tableHeader(.row)] + Array(repeating: .tableCell, count: columns.count - 1))
        }
    }

    @Test(arguments: TableSample.all)
    func `the height of a piece grows with its rows`(sample: TableSample) throws {
        let (table, measurer) = (sample.table, try CairoTextMeasurer())
        let heights = (0...table.rowCount).map {
            table.piece(0..<$0).height(width: sample.width, measurer: measurer)
        }
        #expect(zip(heights, heights.dropFirst()).allSatisfy { $0 < $1 })
    }

    @Test func `the galleries of all kinds are drawn as pictures`() throws {
        // For eyes: as of charts.
        let folder = ProcessInfo.processInfo.environment["CHART_GALLERY"]
        for kind in allTableKinds {
            let page = try TableGallery.page(of: kind.id, measurer: CairoTextMeasurer())
            let picture = try png(of: page, pixelsPerPoint: 2)
            #expect(picture.count > 5_000)
            if let folder { try Data(picture).write(to: URL(fileURLWithPath: "\(folder)/\(kind.id).png")) }
        }
    }
}
