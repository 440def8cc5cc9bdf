// Samples of heat tables.

@testable import Charts

extension TableSample {
    static let key = HeatKey(
        lowest: "9+ points below", highest: "9+ points above England, also marked ▼ ▲", note: "[c] fewer than 8")
    static let specialties = [
        "ENT", "T&O", "Gynae", "Surgery", "Urology", "Eyes", "Cardiology", "Skin", "Gastro", "All",
    ]
    private static let england = [52, 57, 55, 58, 61, 64, 63, 62, 61, 61]

    /// Rows whose values lie around those of England; the third of the middle row is hidden.
    static func heatRows(_ names: [String]) -> [HeatTable.Row] {
        names.enumerated().map { row, name in
            let cells = england.enumerated().map { column, value -> HeatTable.Cell in
                let difference = (row * 7 + column * 5) % 25 - 12
                if row == names.count / 2, column == 2 { return .init("[c]") }
                return .init("\(value + difference)", HeatScale.points(Double(difference)))
            }
            return .init(header: name, cells: cells, isReader: name == "Example Hospitals")
        }
    }

    private static let summary = HeatTable.Row(header: "England", cells: england.map { .init("\($0)") })

    private static func heat(_ names: [String]) -> HeatTable {
        HeatTable(
            rowTitle: "Trust", columns: specialties, rows: heatRows(names), summary: names.isEmpty ? nil : summary,
            key: key)
    }

    static let typicalNames = ["Trust A", "Trust B", "Trust C", "Example Hospitals", "Trust E", "Trust F"]

    /// One cell of each class.
    private static func classes(_ values: [String], isHigherBetter: Bool = true) -> HeatTable {
        HeatTable(
            rowTitle: "Trust", columns: HeatClass.allCases.map { "Class \($0.rawValue)" },
            rows: [
                .init(
                    header: "Example Hospitals",
                    cells: zip(values, HeatClass.allCases).map { .init($0, $0.contains { $0.isNumber } ? $1 : nil) })
            ],
            key: key, isHigherBetter: isHigherBetter)
    }

    static let heatTables: [TableSample] = [
        TableSample(name: "typical", table: heat(typicalNames)),
        TableSample(name: "empty", table: heat([])),
        TableSample(name: "no-columns", table: HeatTable(rowTitle: "Trust", columns: [], rows: [])),
        TableSample(name: "one", table: heat(["Example Hospitals"])),
        TableSample(name: "first-piece", table: heat((1...40).map { "Trust \($0)" }).piece(0..<25)),
        TableSample(name: "last-piece", table: heat((1...40).map { "Trust \($0)" }).piece(25..<40).piece(10..<15)),
        TableSample(
            name: "long-labels",
            table: HeatTable(
                rowTitle: "Trust",
                columns: [
                    "Ear, nose and throat", "Trauma and orthopaedics", "Gastroenterology", "Oral and maxillofacial",
                    "Ophthalmology", "Rheumatology", "Neurosurgery", "Cardiothoracic surgery", "Geriatric medicine",
                    "All",
                ],
                rows: heatRows([
                    "Norfolk and Norwich University Hospitals NHS Foundation Trust", "Example Hospitals",
                    "The Queen Elizabeth Hospital, King's Lynn, and the hospitals of the west of the county together",
                    "Trust D",
                ]), summary: summary, key: key)),
        TableSample(
            name: "twelve-columns",
            table: HeatTable(
                rowTitle: "Trust", columns: (1...12).map { "Group \($0)" },
                rows: [
                    .init(
                        header: "Norfolk and Norwich University Hospitals",
                        cells: (0..<12).map { .init("\(100 - $0).4", HeatScale.points(Double($0 * 2 - 11))) })
                ], key: key)),
        TableSample(name: "huge", table: classes(["12,345", "9,876", "100.0", "1,234", "5,678", "7,890", "12,345"])),
        TableSample(name: "tiny", table: classes(["0", "0.03", "3", "[low]", "-", "[c]", "0.1"])),
        TableSample(
            name: "lower-is-better",
            table: classes(["9.1", "11.0", "12.8", "14.0", "15.2", "17.3", "21.0"], isHigherBetter: false)),
        TableSample(
            name: "suppressed",
            table: HeatTable(
                rowTitle: "Trust", columns: ["ENT", "Eyes"],
                rows: [.init(header: "Trust A", cells: [.init("[c]"), .init("-")])],
                summary: .init(header: "England", cells: [.init("52"), .init("[c]")]), key: key)),
        TableSample(name: "narrow", table: classes(["41", "50", "56", "62", "66", "70", "81"]), width: 300),
    ]
}
