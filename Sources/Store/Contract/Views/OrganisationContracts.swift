// The contracts of the views `provider` and `icb`: names, and who belongs where.

extension ContractView {
    static let provider = ContractView(
        "provider", need: .always, key: "code",
        columns: [
            ContractColumn("code", .text),
            ContractColumn("name", .text),
            ContractColumn("icb_code", .text, nulls: .allowed),
            ContractColumn("icb_name", .text, nulls: .allowed),
            ContractColumn("region_code", .text, nulls: .allowed),
            ContractColumn("region_name", .text, nulls: .allowed),
            ContractColumn("nhs_trust", .boolean),
        ])

    /// Without it, boards and regions are those that the providers name: no section is off.
    static let icb = ContractView(
        "icb", key: "code",
        columns: [
            ContractColumn("code", .text),
            ContractColumn("name", .text),
            ContractColumn("region_code", .text, nulls: .allowed),
            ContractColumn("region_name", .text, nulls: .allowed),
        ])
}
