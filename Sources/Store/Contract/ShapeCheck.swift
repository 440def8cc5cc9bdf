// Do the views have the columns and types of the contract, and may they be read?

/// Holds the contract against a catalogue; pure, and no row is looked at.
struct ShapeCheck {
    let catalogue: SourceCatalogue

    /// Everything that does not fit, optional views that are absent among it as notes.
    var findings: [ContractFinding] {
        guard catalogue.exists else {
            let remedy = "create it with config/waiting_list.sql, or name the schema of your views in the configuration"
            return [ContractFinding(.fault, nil, "\(catalogue.schema) does not exist", remedy: remedy)]
        }
        return usage + ContractView.all.flatMap(findings)
    }

    /// The columns of a view that can be asked about: there, and of a type that suits.
    func columns(of view: ContractView) -> [ContractColumn] {
        let found = catalogue.views[view.name]?.columns ?? [:]
        return view.columns.filter { column in
            found[column.name].map { column.type.suitability(of: $0.base) != .unfit } ?? false
        }
    }

    /// Whether the rows of a view may be read.
    func isReadable(_ view: ContractView) -> Bool {
        catalogue.isUsable && catalogue.views[view.name]?.isReadable == true
    }

    /// Whether the view can serve the daemon: readable, with every column it must have, each of a type that suits.
    func fits(_ view: ContractView) -> Bool {
        guard isReadable(view) else { return false }
        return !findings(view).contains { $0.severity == .fault }
    }

    private var usage: [ContractFinding] {
        guard !catalogue.isUsable else { return [] }
        let grant = "GRANT USAGE ON SCHEMA \(catalogue.schema) TO \(catalogue.role);"
        return [
            ContractFinding(
                .fault, nil, "\(catalogue.schema) may not be used by the role \(catalogue.role)",
                remedy: "its owner can run: \(grant)")
        ]
    }

    private func findings(_ view: ContractView) -> [ContractFinding] {
        guard let found = catalogue.views[view.name] else { return absence(of: view) }
        return permission(view, found) + view.columns.compactMap { finding(view, $0, found.columns[$0.name]) }
    }

    private func absence(of view: ContractView) -> [ContractFinding] {
        if isMissed(view) {
            let what = view.need == .always ? "is absent, and nothing can be reported without it" : Self.neither
            return [ContractFinding(.fault, view.name, what, remedy: "create it: config/waiting_list.sql shows how")]
        }
        guard !view.carries.isEmpty else {
            return [ContractFinding(.note, view.name, "is absent", remedy: "nothing is off without it")]
        }
        let what = "is absent; off: \(view.carries.joined(separator: ", "))"
        return [ContractFinding(.note, view.name, what, remedy: "create it to switch them on")]
    }

    /// Whether the absence of a view is a fault.
    ///
    /// Of views of which one must be there, the first is blamed when none is.
    private func isMissed(_ view: ContractView) -> Bool {
        switch view.need {
        case .always: true
        case .never: false
        case .oneOfThese:
            !Self.alternatives.contains { catalogue.views[$0] != nil } && view.name == Self.alternatives.first
        }
    }

    private static var alternatives: [String] { ContractView.all.filter { $0.need == .oneOfThese }.map(\.name) }

    private static var neither: String {
        "is absent, and so is \(alternatives.dropFirst().joined(separator: ", ")): one of them is needed"
    }

    private func permission(_ view: ContractView, _ found: SourceCatalogue.View) -> [ContractFinding] {
        guard !found.isReadable else { return [] }
        let grant = "GRANT SELECT ON \(catalogue.schema).\(view.name) TO \(catalogue.role);"
        return [
            ContractFinding(
                .fault, view.name, "may not be read by the role \(catalogue.role)",
                remedy: "its owner can run: \(grant)")
        ]
    }

    private func finding(
        _ view: ContractView, _ column: ContractColumn, _ found: SourceCatalogue.Column?
    ) -> ContractFinding? {
        let (name, type) = (column.name, column.type.rawValue)
        guard let found else {
            let remedy =
                column.nulls != .forbidden ? "add it: where there is no such thing, NULL::\(type) AS \(name)" : "add it"
            return column.mayBeAbsent
                ? nil : ContractFinding(.fault, view.name, column: name, "is missing", remedy: "\(remedy) (\(type))")
        }
        switch column.type.suitability(of: found.base) {
        case .exact: return nil
        case .whileSmall:
            return ContractFinding(
                .warning, view.name, column: name,
                "is \(found.type), where \(type) is read: a larger value ends the reading",
                remedy: "write \(name)::\(type) AS \(name) in the view where all values fit")
        case .unfit:
            return ContractFinding(
                .fault, view.name, column: name, "is \(found.type), where \(type) is read",
                remedy: "make it \(type) in the view")
        }
    }
}
