// The sheets for eyes, and the arithmetic that recolours them.

import Cairo
import Drawing
import Foundation
import Testing

@testable import Charts

@Suite struct ContactSheetTests {
    private static let folder = ProcessInfo.processInfo.environment["CONTACT_SHEETS"]

    @Test(.enabled(if: folder != nil, "CONTACT_SHEETS names no folder to keep the sheets in"))
    func `the whole gallery is drawn in each way of seeing`() throws {
        let folder = URL(fileURLWithPath: try #require(Self.folder))
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try ContactSheet.write(to: folder, measurer: CairoTextMeasurer())
        for vision in ColourVision.allCases {
            let file = folder.appending(path: "\(vision.rawValue).png")
            #expect(try Data(contentsOf: file).count > 100_000)
        }
    }

    @Test func `the sheet has every sample, and none over another or beyond its edges`() throws {
        let page = try ContactSheet.page(measurer: CairoTextMeasurer())
        #expect(page.elements.count { if case .leaf(.figure, _) = $0 { true } else { false } } == ChartSample.all.count)
        #expect(page.elements.count { if case .group(.table, _) = $0 { true } else { false } } == TableSample.all.count)
        let sheet = Box(x: 0, y: 0, width: page.width, height: page.height)
        let points = page.paths.flatMap(\.points)
        #expect(points.allSatisfy { sheet.contains(Box(x: $0.x, y: $0.y, width: 0, height: 0)) })
    }

    @Test(arguments: ColourVision.allCases)
    func `black, white and greys stay what they are`(vision: ColourVision) {
        for grey: UInt32 in [0x000000, 0x404040, 0x808080, 0xFFFFFF] {
            let seen = vision.seen(grey)
            for shift: UInt32 in [16, 8, 0] {
                #expect(abs(Int(seen >> shift & 0xFF) - Int(grey & 0xFF)) <= 1, "\(vision) \(grey)")
            }
        }
    }

    /// Worked out apart from this code: the column of the primary, cut to 0...1 and encoded.
    @Test(arguments: [
        (ColourVision.colour, 0xFF0000, 0xFF0000), (.greyscale, 0xFF0000, 0x7F7F7F),
        (.deuteranopia, 0xFF0000, 0xA39000), (.protanopia, 0xFF0000, 0x6D5F00), (.tritanopia, 0x0000FF, 0x006B96),
    ])
    func `a primary is seen as its column of the matrix`(vision: ColourVision, primary: UInt32, expected: UInt32) {
        #expect(vision.seen(primary) == expected)
    }
}
