// The contract of the view `pathway`: one row an open pathway.

extension ContractView {
    static let pathway = ContractView(
        "pathway", need: .oneOfThese,
        carries: [
            "weekly waiting lists", "waits by site, priority, deprivation, age, sex and ethnic group",
            "pathways with and without a date",
        ],
        census: "pathway",
        columns: [
            ContractColumn("census_date", .date),
            ContractColumn("pathway_id", .text),
            ContractColumn("provider_code", .text),
            ContractColumn("site_code", .text, nulls: .allowed),
            ContractColumn("commissioner_code", .text, nulls: .allowed),
            ContractColumn("commissioner_icb_code", .text, nulls: .allowed),
            ContractColumn("treatment_function_code", .text),
            // Extracts of the monthly figures do not tell it.
            ContractColumn("waiting_list_type", .text, nulls: .discouraged, codes: ["IRTT", "ORTT"]),
            ContractColumn("priority_code", .text, nulls: .allowed),
            ContractColumn("clock_start", .date, nulls: .allowed),
            ContractColumn("decision_to_admit", .date, nulls: .allowed),
            ContractColumn("tci_date", .date, nulls: .allowed),
            ContractColumn("last_validated", .date, nulls: .allowed),
            ContractColumn("procedure_code", .text, nulls: .allowed),
            ContractColumn("sex", .text, nulls: .allowed),
            ContractColumn("age_years", .smallint, nulls: .allowed),
            ContractColumn("ethnic_category", .text, nulls: .allowed),
            ContractColumn("imd_decile", .smallint, nulls: .allowed),
            // Lets two connections share one reading.
            ContractColumn("row_address", .rowAddress, nulls: .allowed, absent: true),
        ])
}
