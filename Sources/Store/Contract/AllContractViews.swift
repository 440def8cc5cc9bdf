// Every view of the source contract, in the order in which readers meet them.

extension ContractView {
    /// Add a view by writing its file and naming it here.
    package static let all: [ContractView] = [
        .snapshot,
        .pathway,
        .band,
        .provider,
        .icb,
        .clockStart,
        .clockStop,
        .bookedOperation,
        .cancellation,
        .assessment,
        .plan,
        .contact,
        .supportInformation,
    ]
}
