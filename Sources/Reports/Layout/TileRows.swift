// Where the lines of tiles stand.
import Drawing

/// The baselines of a row of tiles, from their top: each line as high as that of the tile that needs most.
struct TileRows {
    static let leading = 12.0
    static let pictureHeight = 17.0

    private let width: Double
    private let measurer: any TextMeasurer
    let number: Double
    let unit: Double
    let changes: Double
    /// The top of the picture.
    let picture: Double
    let verdict: Double
    let height: Double

    init(_ tiles: [Tile], width: Double, typesetter: Typesetter) {
        self.width = width
        measurer = typesetter.measurer
        let most = { (runs: (Tile) -> [[TextRun]]) in
            Double(
                tiles.map { tile in
                    runs(tile).reduce(0) { $0 + Self.lines($1, width, typesetter.measurer).count }
                }.max() ?? 0)
        }
        number = 45 + 12.5 * (most { [[TextRun($0.label, Style.tileLabel)]] } - 1)
        unit = number + 14
        let unitEnd = unit + Self.leading * (most { [Self.unit($0)] } - 1)
        let changeCount = most { $0.changes.map { [TextRun($0, Style.small)] } }
        changes = unitEnd + 17
        let changesEnd = changeCount > 0 ? changes + Self.leading * (changeCount - 1) : unitEnd
        picture = changesEnd + 10.5
        let hasPicture = tiles.contains { $0.sparkline != nil || !$0.icons.isEmpty }
        let pictureEnd = hasPicture ? picture + Self.pictureHeight : changesEnd
        verdict = pictureEnd + 14.5
        let verdictCount = most { $0.verdict.isEmpty ? [] : [Self.verdict($0)] }
        height = (verdictCount > 0 ? verdict + Self.leading * (verdictCount - 1) : pictureEnd) + 3
    }

    static func unit(_ tile: Tile) -> [TextRun] { [TextRun(tile.unit, Style.subtitle, .secondaryText)] }
    static func verdict(_ tile: Tile) -> [TextRun] { tile.verdict.runs(in: Style.small, .secondaryText) }

    /// The runs in lines of the tile's width.
    func lines(_ runs: [TextRun]) -> [[TextRun]] { Self.lines(runs, width, measurer) }

    func changes(_ tile: Tile) -> [[TextRun]] { tile.changes.flatMap { lines([TextRun($0, Style.small)]) } }

    private static func lines(_ runs: [TextRun], _ width: Double, _ measurer: any TextMeasurer) -> [[TextRun]] {
        Drawing.lines(of: runs, width: width, measurer: measurer)
    }
}
