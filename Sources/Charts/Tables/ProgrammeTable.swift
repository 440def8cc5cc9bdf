// Programmes that support people while they wait: who they are for, and how far people have come in them.
package import Drawing

/// A row a programme, with the numbers of people at each stage of it.
package struct ProgrammeTable: TableKind {
    /// A programme.
    package struct Row: Hashable, Sendable {
        package var name: String
        package var audience: String
        /// One a stage; `nil` where it is hidden.
        package var people: [Int?]

        package init(name: String, audience: String, people: [Int?]) {
            self.name = name
            self.audience = audience
            self.people = people
        }
    }

    /// See `TableKind`.
    package static let id = "programme-table"

    package var nameTitle: String
    package var audienceTitle: String
    /// The titles of the columns of numbers.
    package var stages: [String]
    package let rows: [Row]
    /// Stands in place of a hidden number.
    package var marker: String
    /// Of the rows, those in this piece.
    private var shown: Range<Int>

    package init(
        nameTitle: String = "Programme", audienceTitle: String = "Who it is for",
        stages: [String] = ["People on the list", "Of whom started", "Of whom completed"], rows: [Row],
        marker: String = "[c]"
    ) {
        self.nameTitle = nameTitle
        self.audienceTitle = audienceTitle
        self.stages = stages
        self.rows = rows
        self.marker = marker
        shown = rows.indices
    }

    /// See `TableKind`.
    package var rowCount: Int { shown.count }

    /// See `TableKind`.
    package func piece(_ rows: Range<Int>) -> ProgrammeTable {
        var piece = self
        let first = shown.lowerBound
        piece.shown = (first + rows.lowerBound..<first + rows.upperBound).clamped(to: shown)
        return piece
    }

    /// See `TableKind`.
    package func laid(x: Double, width: Double, top: Double, measurer: some TextMeasurer) -> LaidTable {
        let grid = ProgrammeGrid(self, x: x, width: width, measurer: measurer)
        let header = grid.headerRow(top: top)
        var (tagged, y) = ([header.row], header.bottom)
        var rules = [grid.rule(.ink, 0.9, y)]
        for row in rows[shown] {
            let laid = grid.dataRow(words(row), top: y, measurer)
            tagged.append(laid.row)
            y = laid.bottom
            rules.append(grid.rule(.grid, 0.6, y))
        }
        // The ink rule lies over pale ones.
        return LaidTable(elements: [.artifact(rules.reversed()), .group(.table, tagged)], bottom: y)
    }

    /// The texts of a row.
    func words(_ row: Row) -> [String] { [row.name, row.audience] + row.people.map { $0.map(grouped) ?? marker } }
}
