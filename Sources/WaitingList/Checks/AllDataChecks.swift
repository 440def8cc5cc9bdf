// Every data check, in the order in which readers meet them.

extension DataCheck {
    /// What a census is asked before anything is published from it.
    package static let all: [DataCheck] = [
        listPresent, totalsAgree, listSize, providerListSize,
        listChange, listUnchanged, providerListChange, providerListUnchanged, longWaitsChange,
        partsPresent, providerPartsPresent, providersPresent, missingShare,
        organisationsKnown, treatmentFunctionsKnown, clockStartsKnown, firstWeekShare,
        decidedWithinList, newPeriodsCover,
        priorityKnown, ethnicGroupKnown, deprivationKnown, siteKnown,
        flowsReconcile,
    ]

    /// The check with this id; `nil` when there is none.
    package static func named(_ id: String) -> DataCheck? { all.first { $0.id == id } }
}
