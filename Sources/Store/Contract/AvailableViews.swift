// Which views of the contract a source has, and what is off without the others.
package import Postgres

/// The views that can be read: there, permitted, with the columns and types of the contract.
package struct AvailableViews: Sendable, Equatable {
    /// The names, of every view of the contract.
    private let names: Set<String>

    /// The views of these names; names that the contract does not have are left out.
    package init(_ names: some Sequence<String>) {
        self.names = Set(names).intersection(ContractView.all.map(\.name))
    }

    init(_ shape: ShapeCheck) {
        self.init(ContractView.all.filter(shape.fits).map(\.name))
    }

    /// Asks the server's catalogue, which is quick and reads no row; safe to repeat.
    ///
    /// A view that does not fit counts as not there. Throws only when the server cannot be asked.
    package static func read(
        on connection: isolated PostgresConnection, in schema: SchemaName
    ) throws -> AvailableViews {
        AvailableViews(ShapeCheck(catalogue: try SourceCatalogue.read(on: connection, in: schema)))
    }

    /// Whether the view of this name can be read.
    package func has(_ view: String) -> Bool { names.contains(view) }

    /// The views that cannot be read, in the order of the contract.
    package var absent: [ContractView] { ContractView.all.filter { !has($0.name) } }

    /// What is off, in words for a reader: the sections of absent views, in the order of the contract, each once.
    package var sectionsOff: [String] {
        absent.flatMap(\.carries).reduce(into: []) { named, section in
            if !named.contains(section) { named.append(section) }
        }
    }
}
