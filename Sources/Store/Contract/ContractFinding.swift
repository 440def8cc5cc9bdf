// One thing that does not fit, and what to do about it.

/// Where a source and its contract differ.
package struct ContractFinding: Sendable, Equatable, CustomStringConvertible {
    /// What a finding means.
    package enum Severity: String, Sendable {
        /// Reports would be wrong or could not be made.
        case fault
        /// It works now; someone should look.
        case warning
        /// As it may be; said so that nobody wonders.
        case note
    }

    /// The view; nil when it is about the schema.
    package let view: String?
    /// The column; nil when it is about the whole view.
    package let column: String?
    package let severity: Severity
    /// What is wrong, in words; codes and counts, never anything about a patient.
    package let what: String
    /// What to do about it.
    package let remedy: String

    package init(_ severity: Severity, _ view: String?, column: String? = nil, _ what: String, remedy: String) {
        self.severity = severity
        self.view = view
        self.column = column
        self.what = what
        self.remedy = remedy
    }

    /// `fault: pathway.sex is integer, where text is read; write sex::text AS sex in the view`.
    package var description: String {
        let place = [view ?? "the schema", column].compactMap(\.self).joined(separator: ".")
        return "\(severity.rawValue): \(place) \(what); \(remedy)"
    }

    /// Findings in the order of the contract: views, and columns within each; what is about the whole comes first.
    static func inContractOrder(_ findings: [ContractFinding]) -> [ContractFinding] {
        findings.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }.map(\.element)
    }

    private var place: Int {
        guard let index = ContractView.all.firstIndex(where: { $0.name == view }) else { return 0 }
        let within = ContractView.all[index].columns.firstIndex { $0.name == column }
        return (index + 1) * 1000 + (within.map { $0 + 1 } ?? 0)
    }
}
