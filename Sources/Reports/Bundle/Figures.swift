// figures.csv: exactly what each figure plots.
import WaitingList

extension CSVTable {
    /// One row a plotted number.
    static func figures(_ publication: Publication) -> CSVTable {
        let columns: [CSVColumn] = [
            .integer("figure_number", "the figure's number in the report"),
            .text("figure_name", "its name in the names of files"), .text("headline", "what it says"),
            .text("series", "the line, bar or mark that the number belongs to"),
            .text("position", "where it stands on the other axis"), .unit, .value, .marker("marker"),
        ]
        return CSVTable(
            "figures", about: "A number that a figure plots", key: ["figure_number", "series", "position"],
            columns: columns
        ) { write in
            for figure in publication.document.figures {
                // Headlines, series and positions hold names of places.
                for point in figure.points {
                    try write([
                        .integer(figure.number), .word(figure.name), .name(figure.headline), .name(point.series),
                        .name(point.position), .word(point.unit), CSVValue(point.value),
                        .word(point.marker?.rawValue ?? ""),
                    ])
                }
            }
        }
    }
}
