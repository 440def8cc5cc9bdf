// Every output format, in the order in which an edition's files are made.
import Cairo
package import Reports

/// The output formats of this build.
package enum AllRenderers {
    /// The words that a report file's `outputs` may hold.
    package static let ids = ["pdf", "png", "csv"]

    /// The formats, with text set in one family of fonts; for one thread at a time.
    ///
    /// Throws when the family is not installed.
    package static func all(family: String) throws -> [any Renderer] {
        let press = try CairoPress(family: family)
        return [PDFReport(press: press), FigureImages(press: press), CSVBundle()]
    }
}
