// The contract of the view `snapshot`: which censuses there are.

extension ContractView {
    static let snapshot = ContractView(
        "snapshot", need: .always,
        columns: [
            ContractColumn("census_date", .date),
            ContractColumn("kind", .text, codes: ["pathway", "band"]),
            ContractColumn("loaded_at", .instant),
            ContractColumn("complete", .boolean),
            ContractColumn("row_count", .bigint),
            ContractColumn("revision", .integer),
            ContractColumn("source", .text, nulls: .allowed, absent: true),
            ContractColumn("illustrative", .boolean, nulls: .allowed, absent: true),
        ])
}
