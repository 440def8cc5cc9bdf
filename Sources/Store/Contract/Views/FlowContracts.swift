// The contracts of the views `clock_start` and `clock_stop`: who joined and who left the list, by week.

extension ContractView {
    static let clockStart = ContractView("clock_start", carries: ["new pathways by week"], columns: flow)

    static let clockStop = ContractView(
        "clock_stop", carries: ["completed pathways and other removals by week"],
        columns: flow + [
            ContractColumn("stop_type", .text, codes: ["admitted", "non_admitted", "other_removal"])
        ])

    /// What both have.
    private static let flow = [
        ContractColumn("week_ending", .date),
        ContractColumn("provider_code", .text),
        ContractColumn("treatment_function_code", .text),
        ContractColumn("commissioner_code", .text, nulls: .allowed),
        ContractColumn("waiting_list_type", .text, nulls: .allowed, codes: ["IRTT", "ORTT"]),
        ContractColumn("pathways", .integer),
    ]
}
