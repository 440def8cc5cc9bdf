// England's seven regions, and which boards are in them.

/// A region: real code and name.
struct Region {
    let code: String
    let name: String
    /// How many boards it has; `CareBoard.all` goes region by region, in this order.
    private let boards: Int

    private static let all = [
        Region(code: "Y56", name: "London", boards: 5), Region(code: "Y59", name: "South East", boards: 6),
        Region(code: "Y58", name: "South West", boards: 7), Region(code: "Y60", name: "Midlands", boards: 11),
        Region(code: "Y61", name: "East of England", boards: 6), Region(code: "Y62", name: "North West", boards: 3),
        Region(code: "Y63", name: "North East and Yorkshire", boards: 4),
    ]

    /// By board, in the order of `CareBoard.all`.
    static let ofBoards: [Region] = all.flatMap { [Region](repeating: $0, count: $0.boards) }
}
