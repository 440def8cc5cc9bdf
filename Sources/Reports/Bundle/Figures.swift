// figures.csv: exactly what each figure plots.
import WaitingList

extension CSVTable {
    /// One row a plotted number.
    static func figures(_ publication: Publication) -> CSVTable {
        let columns = ["figure_number", "figure_name", "headline", "series", "position", "unit", "value", "marker"]
        return CSVTable("figures", columns: columns) { write in
            for figure in publication.document.figures {
                for point in figure.points {
                    try write([
                        .integer(figure.number), .word(figure.name), .word(figure.headline), .word(point.series),
                        .word(point.position), .word(point.unit), CSVValue(point.value),
                        .word(point.marker?.rawValue ?? ""),
                    ])
                }
            }
        }
    }
}
