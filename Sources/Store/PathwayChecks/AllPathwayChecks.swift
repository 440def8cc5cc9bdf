// Every check of a census of pathways, in the order in which refusals list them.

extension ImportCheck {
    /// Add a check by writing its file and naming it here.
    ///
    /// Closed lists and ranges are constraints of the table, which also proves `oneCensus` and `pathwayOnce`.
    static let ofPathways: [ImportCheck] = [
        .pathwayCodesWellFormed,
        .pathwaySitesWellFormed,
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
