// Every kind of chart against its goldens, and against what no chart may do.

import Cairo
import Drawing
import Foundation
import Support
import Testing

@testable import Charts

@Suite struct AllChartsTests {
    @Test func `every kind has a name of its own and samples, the hard ones among them`() {
        #expect(Set(allCharts.map { $0.id }).count == allCharts.count)
        for kind in allCharts {
            let names = Set(ChartSample.all.filter { $0.kind == kind.id }.map(\.name))
            #expect(names.isSuperset(of: ["typical", "empty", "huge", "tiny", "long-labels", "narrow", "wide"]))
        }
    }

    @Test(arguments: ChartSample.all)
    func `a chart is drawn as it was when it was looked at`(sample: ChartSample) throws {
        let golden = Golden("\(sample.kind)-\(sample.name).txt")
        let difference = try golden.difference(from: sample.page(measurer: HalfEmMeasurer()).dump)
        #expect(difference == nil)
    }

    @Test(arguments: ChartSample.all)
    func `texts stay in the box, apart from each other and at 9 points or more`(sample: ChartSample) throws {
        let measurer = try CairoTextMeasurer()
        for size in Self.sizes + [(sample.width, sample.height)] {
            let box = Box(x: 31, y: 17, width: size.0, height: max(size.1, sample.leastHeight))
            let texts = sample.page(at: box, measurer: measurer).texts
            let boxes = texts.map { measurer.box(of: $0) }
            for (index, text) in texts.enumerated() {
                #expect(text.runs.allSatisfy { $0.font.size >= 9 }, "\(text)")
                #expect(box.contains(boxes[index]), "\(text.string) at \(size)")
                for other in texts.indices where other > index {
                    #expect(
                        !boxes[index].overlaps(boxes[other]), "\(text.string) and \(texts[other].string) at \(size)")
                }
            }
        }
    }

    @Test(arguments: ChartSample.all)
    func `nothing is drawn outside the box`(sample: ChartSample) throws {
        let measurer = try CairoTextMeasurer()
        for size in Self.sizes {
            let box = Box(x: 31, y: 17, width: size.0, height: max(size.1, sample.leastHeight))
            for path in sample.page(at: box, measurer: measurer).paths {
                for point in path.points {
                    #expect(box.contains(Box(x: point.x, y: point.y, width: 0, height: 0)), "\(point) at \(size)")
                }
            }
            for disc in sample.page(at: box, measurer: measurer).discs {
                let (size, centre) = (2 * disc.radius, disc.centre)
                let square = Box(x: centre.x - disc.radius, y: centre.y - disc.radius, width: size, height: size)
                #expect(box.contains(square), "\(disc) in \(box)")
            }
        }
    }

    @Test func `the galleries of all kinds are drawn as pictures`() throws {
        // For eyes: CHART_GALLERY names a folder to keep the pictures in, one a kind.
        let folder = ProcessInfo.processInfo.environment["CHART_GALLERY"]
        for kind in allCharts {
            let page = try Gallery.page(of: kind.id, measurer: CairoTextMeasurer())
            let picture = try png(of: page, pixelsPerPoint: 2)
            #expect(picture.count > 5_000)
            if let folder { try Data(picture).write(to: URL(fileURLWithPath: "\(folder)/\(kind.id).png")) }
        }
    }

    private static let sizes = [(180.0, 110.0), (180, 200), (236.6, 150), (350, 110), (500, 200)]
}

extension Page {
    /// Every text on the page.
    var texts: [PlacedText] { shapes.compactMap { if case .text(let text) = $0 { text } else { nil } } }

    /// Every path on the page.
    var paths: [Path] { shapes.compactMap { if case .path(let path) = $0 { path } else { nil } } }

    /// Every disc on the page.
    var discs: [Disc] { shapes.compactMap { if case .disc(let disc) = $0 { disc } else { nil } } }
}
