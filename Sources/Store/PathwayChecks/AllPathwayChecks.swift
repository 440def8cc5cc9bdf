// Every check of a census of pathways, in the order in which refusals list them.

extension ImportCheck {
    /// Add a check by writing its file and naming it here.
    ///
    /// Closed lists and ranges are constraints of the table, and `pathwayOnce` is proved by its index.
    static let ofPathways: [ImportCheck] = [
        .oneCensus,
        .pathwayCodesWellFormed,
        .pathwayBoardsPlaced,
        .knownLine,
        .knownPriority,
        .clockStartReached,
        .decidedWhileWaiting,
        .pathwayUnknownClockStartShare,
        .listChangedLittle,
        .longWaitsChangedLittle,
    ]
}
