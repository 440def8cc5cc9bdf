// The contracts of the views `booked_operation` and `cancellation`: what was planned, and what came of it.

extension ContractView {
    static let bookedOperation = ContractView(
        "booked_operation", carries: ["booked operations", "cancellation rates"],
        columns: [
            ContractColumn("operation_id", .text),
            ContractColumn("pathway_id", .text),
            ContractColumn("provider_code", .text),
            ContractColumn("treatment_function_code", .text),
            ContractColumn("booked_on", .date),
            ContractColumn("planned_operation_date", .date),
            ContractColumn("planned_admission_date", .date),
            ContractColumn("patient_classification", .smallint),
            ContractColumn("admission_method", .text),
            ContractColumn("operated_on", .date, nulls: .allowed),
        ])

    static let cancellation = ContractView(
        "cancellation", carries: ["cancellations and their reasons", "cancellation rates"],
        columns: [
            ContractColumn("operation_id", .text),
            ContractColumn("cancelled_on", .date),
            ContractColumn("reason_code", .text),
            ContractColumn(
                "reason_group", .text, codes: ["patient", "hospital_clinical", "hospital_non_clinical", "other"]),
            ContractColumn("clinically_not_ready", .boolean, nulls: .allowed),
            ContractColumn("rescheduled_within_hours", .integer, nulls: .allowed),
            ContractColumn("treated_on", .date, nulls: .allowed),
        ])
}
