// The whole gallery on one sheet, in each way of seeing.

import CCairo
import Cairo
import Drawing
import Foundation

@testable import Charts

/// All samples, kind by kind, as small as they can be read.
enum ContactSheet {
    private static let width = 1_900.0

    static func page(measurer: some TextMeasurer) -> Page {
        var page = Page(width: width, height: 0)
        var (x, y, rowHeight) = (30.0, 24.0, 0.0)
        for piece in GalleryPiece.all {
            if x + piece.width > width - 30 { (x, y, rowHeight) = (30, y + rowHeight + 44, 0) }
            let name = PlacedText(
                [TextRun(piece.testDescription, Font(9), .secondaryText)], at: Point(x, y))
            let (elements, box) = piece.drawn(x: x, y: y + 14, measurer: measurer)
            page.elements += [.leaf(.paragraph, [.text(name)])] + elements
            (x, rowHeight) = (x + box.width + 30, max(rowHeight, box.height))
        }
        page.height = y + rowHeight + 44
        return page
    }

    /// Writes `vision.png` for every way of seeing into a folder.
    static func write(to folder: URL, measurer: some TextMeasurer) throws {
        let original = folder.appending(path: "\(ColourVision.colour.rawValue).png")
        try Data(png(of: page(measurer: measurer), pixelsPerPoint: 1.4)).write(to: original)
        for vision in ColourVision.allCases where vision != .colour {
            try recolour(original, as: vision, into: folder.appending(path: "\(vision.rawValue).png"))
        }
    }

    private static func recolour(_ original: URL, as vision: ColourVision, into file: URL) throws {
        let surface = cairo_image_surface_create_from_png(original.path)
        defer { cairo_surface_destroy(surface) }
        cairo_surface_flush(surface)
        guard let bytes = cairo_image_surface_get_data(surface) else {
            throw CocoaError(.fileReadCorruptFile, userInfo: [NSFilePathErrorKey: original.path])
        }
        let stride = Int(cairo_image_surface_get_stride(surface))
        let (columns, rows) = (cairo_image_surface_get_width(surface), cairo_image_surface_get_height(surface))
        var seen: [UInt32: UInt32] = [:]
        for row in 0..<Int(rows) {
            (bytes + row * stride).withMemoryRebound(to: UInt32.self, capacity: Int(columns)) { pixels in
                for column in 0..<Int(columns) {
                    let hex = pixels[column] & 0xFF_FFFF
                    guard hex != 0xFF_FFFF else { continue }
                    if seen[hex] == nil { seen[hex] = vision.seen(hex) }
                    pixels[column] = seen[hex, default: hex]
                }
            }
        }
        cairo_surface_mark_dirty(surface)
        guard cairo_surface_write_to_png(surface, file.path) == CAIRO_STATUS_SUCCESS else {
            throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: file.path])
        }
    }
}
