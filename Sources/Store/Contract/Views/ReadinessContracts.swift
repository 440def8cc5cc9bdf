// The contracts of the views `assessment`, `plan` and `contact`: how ready patients are, and who looks after them.

extension ContractView {
    static let assessment = ContractView(
        "assessment", carries: ["risk flags", "readiness"],
        columns: [
            ContractColumn("pathway_id", .text),
            ContractColumn("assessed_on", .date),
            ContractColumn("kind", .text, codes: ["screening", "pre_operative"]),
            ContractColumn("smoker", .boolean, nulls: .allowed),
            ContractColumn("bmi", .real, nulls: .allowed),
            ContractColumn("hba1c_mmol_mol", .real, nulls: .allowed),
            ContractColumn("haemoglobin_g_l", .real, nulls: .allowed),
            ContractColumn("systolic_mmhg", .smallint, nulls: .allowed),
            ContractColumn("diastolic_mmhg", .smallint, nulls: .allowed),
            ContractColumn("atrial_fibrillation", .boolean, nulls: .allowed),
            ContractColumn("heart_rate", .smallint, nulls: .allowed),
            ContractColumn("clinical_frailty_scale", .smallint, nulls: .allowed),
            ContractColumn("audit_c", .smallint, nulls: .allowed),
        ])

    static let plan = ContractView(
        "plan", carries: ["support programmes"],
        columns: [
            ContractColumn("pathway_id", .text),
            ContractColumn("flag", .text),
            ContractColumn("programme", .text),
            ContractColumn("started_on", .date),
            ContractColumn("due_on", .date, nulls: .allowed),
            ContractColumn("completed_on", .date, nulls: .allowed),
        ])

    static let contact = ContractView(
        "contact", carries: ["contact with patients while they wait"],
        columns: [
            ContractColumn("pathway_id", .text),
            ContractColumn("contacted_on", .date),
            ContractColumn("kind", .text),
        ])
}
