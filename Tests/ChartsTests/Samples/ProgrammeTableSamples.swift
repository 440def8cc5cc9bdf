// Samples of tables of support programmes.

@testable import Charts

extension TableSample {
    private static let programmes: [ProgrammeTable.Row] = [
        .init(
            name: "Waiting well", audience: "People waiting over 18 weeks for hip or knee replacement",
            people: [1_240, 610, 205]),
        .init(name: "Stop before the op", audience: "People who smoke and have a date", people: [320, 95, 40]),
        .init(
            name: "Prehabilitation", audience: "People listed for major surgery, 65 and over", people: [85, nil, nil]),
    ]

    static let programmeTables: [TableSample] = [
        TableSample(name: "typical", table: ProgrammeTable(rows: programmes)),
        TableSample(name: "empty", table: ProgrammeTable(rows: [])),
        TableSample(name: "one", table: ProgrammeTable(rows: [programmes[0]])),
        TableSample(name: "last-piece", table: ProgrammeTable(rows: programmes).piece(1..<3).piece(1..<9)),
        TableSample(
            name: "long-labels",
            table: ProgrammeTable(
                rows: [
                    .init(
                        name: "Shared decision making and perioperative optimisation before inpatient surgery",
                        audience:
                            "Everyone added to the list for an operation with an overnight stay who has a long-term "
                            + "condition, lives with frailty, or has asked for help with weight, alcohol or smoking",
                        people: [12_345_678, 9_876_543, 1_234_567])
                ])),
        TableSample(
            name: "huge",
            table: ProgrammeTable(rows: [.init(name: "All", audience: "All", people: [12_345_678, 3, 0])])),
        TableSample(
            name: "tiny", table: ProgrammeTable(rows: [.init(name: "All", audience: "All", people: [0, 0, 3])])),
        TableSample(
            name: "suppressed", table: ProgrammeTable(rows: [.init(name: "A", audience: "B", people: [nil, nil, nil])])),
        TableSample(
            name: "other-stages",
            table: ProgrammeTable(stages: ["Offered"], rows: [.init(name: "A", audience: "B", people: [41])])),
        TableSample(name: "narrow", table: ProgrammeTable(rows: programmes), width: 300),
    ]
}
