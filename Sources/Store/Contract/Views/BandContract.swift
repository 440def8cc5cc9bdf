// The contract of the view `band`: published counts by weeks waited.

extension ContractView {
    static let band = ContractView(
        "band", need: .oneOfThese,
        carries: ["published monthly figures", "completed pathways and new periods by month"],
        census: "band", rules: [.weekBands],
        columns: [
            ContractColumn("census_date", .date),
            ContractColumn("provider_code", .text),
            ContractColumn("commissioner_code", .text),
            ContractColumn("commissioner_icb_code", .text, nulls: .allowed),
            ContractColumn("rtt_part", .text, codes: ["1A", "1B", "2", "2A", "3"]),
            ContractColumn("treatment_function_code", .text),
            // Part 3 has none, and null says so, too.
            ContractColumn("week_bands", .counts, nulls: .discouraged),
            ContractColumn("unknown_clock_start", .integer),
            ContractColumn("total_all", .integer),
        ])
}
