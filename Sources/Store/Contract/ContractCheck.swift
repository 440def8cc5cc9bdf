// Proves that a source's views fit the contract, and says by name what does not.
package import Postgres

/// The check of one schema.
package enum ContractCheck {
    /// Looks at every view of the contract in one read-only snapshot: its columns, its permissions, its rows.
    ///
    /// Of a census only the newest complete one of each kind is looked at; other views are read whole. Whatever is wrong
    /// with the source is a finding. Throws `PostgresError` only when the server cannot be asked: a deadline passed, the
    /// connection broke. The connection must have no transaction open. Safe to repeat.
    package static func run(on connection: PostgresConnection, in schema: SchemaName) async throws -> ContractReport {
        try await connection.readOnlySnapshot { connection in
            let shape = ShapeCheck(catalogue: try SourceCatalogue.read(on: connection, in: schema))
            var asked = Asked(shape: shape)
            for view in ContractView.all where shape.isReadable(view) { try asked.ask(view, on: connection) }
            return ContractReport(
                views: ContractView.all.map(asked.view),
                findings: ContractFinding.inContractOrder(shape.findings + asked.findings),
                available: AvailableViews(shape))
        }
    }
}

/// What the rows of the views came to, so far.
private struct Asked {
    let shape: ShapeCheck
    var findings: [ContractFinding] = []
    private var rows: [String: ContractReport.Rows] = [:]
    /// Known once `snapshot`, which is the first view, was asked.
    private var censuses = NewestCensuses()

    init(shape: ShapeCheck) {
        self.shape = shape
    }

    mutating func ask(_ view: ContractView, on connection: isolated PostgresConnection) throws {
        let check = RowsCheck(view: view, columns: shape.columns(of: view), schema: shape.catalogue.schema)
        if view.name == ContractView.snapshot.name {
            let answer = try check.asking(on: connection) { try NewestCensuses.read(check, on: connection) }
            censuses = answer.value ?? censuses
            findings += answer.value?.findings ?? []
        }
        let census = view.census.flatMap { censuses.newest[$0] }
        // Without a complete census there are no rows that anybody would report.
        guard view.census == nil || census != nil && check.can("census_date") else { return }
        let answer = try check.asking(on: connection) { try check.run(census: census?.date, on: connection) }
        findings += answer.findings + (answer.value?.findings ?? [])
        rows[view.name] = answer.value?.rows
        if let census, let counted = answer.value?.rows.count { findings += census.miscount(counted, in: view) }
    }

    func view(_ view: ContractView) -> ContractReport.View {
        let found = shape.catalogue.views[view.name]
        return ContractReport.View(
            name: view.name, columns: found.map { found in view.columns.count { found.columns[$0.name] != nil } },
            rows: rows[view.name])
    }
}
