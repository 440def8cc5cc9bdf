// The contract of the view `support_information`: what patients can be told while they wait.

extension ContractView {
    static let supportInformation = ContractView(
        "support_information", carries: ["support information of the providers"],
        columns: [
            ContractColumn("provider_code", .text),
            ContractColumn("treatment_function_code", .text, nulls: .allowed),
            ContractColumn("title", .text),
            ContractColumn("body_markdown", .text),
            ContractColumn("updated_on", .date),
        ])
}
