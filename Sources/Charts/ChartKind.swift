// The port between the rooms that have data and the kinds of chart that show it.
package import Drawing

/// Plain chart data that knows its own picture.
///
/// A chart knows no titles, notes or sources: they are words around it. Everything it draws lies inside the box, and nothing
/// is set under 9 points. The same data, box and measurer give the same shapes.
package protocol ChartKind: Sendable {
    /// Lower case with hyphens; names the goldens of this kind.
    static var id: String { get }

    /// The picture in drawing order; meant for boxes from 180 points wide and 110 points high.
    func shapes(in box: Box, measurer: some TextMeasurer) -> [Shape]
}
