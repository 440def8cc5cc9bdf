// Every output format, in the order in which an edition's files are made.
package import Reports

/// The output formats of this build.
package enum AllRenderers {
    /// The words that a report file's `outputs` may hold.
    package static let ids = all(family: "").map(\.id)

    /// The formats, with text set in one family of fonts.
    package static func all(family: String) -> [any Renderer] {
        [PDFReport(family: family), FigureImages(family: family), CSVBundle()]
    }
}
