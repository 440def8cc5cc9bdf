// Every check of a monthly extract, in the order in which refusals list them.

extension ImportCheck {
    /// Add a check by writing its file and naming it here.
    static let ofExtracts: [ImportCheck] = [
        .onePeriod,
        .readablePeriod,
        .codesPresent,
        .codesWellFormed,
        .knownPart,
        .knownTreatmentFunction,
        .partsPresent,
        .nothingNegative,
        .noRepeatedRow,
        .bandsAddUp,
        .totalsAgree,
        .boardsPlaced,
        .decidedWithinList,
        .newPeriodsCoverFirstWeeks,
        .firstWeekShare,
        .unknownClockStartShare,
        .listChangedLittle,
        .longWaitsChangedLittle,
    ]
}
