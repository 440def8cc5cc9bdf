// From settings to the parts that they set up.
import Cairo
import Foundation
package import Postgres
import Reports
package import Store
package import WaitingList

extension ConnectionSettings {
    /// Connections to the source, as the configuration has them.
    package init(_ source: Configuration.Source) {
        self.init(conninfo: source.connection)
        connectTimeout = source.connectTimeout
        stallTimeout = source.stallTimeout
        totalTimeout = source.totalTimeout
    }
}

extension SourceViews {
    /// The source of the configuration.
    package init(_ configuration: Configuration) throws {
        guard let schema = SchemaName(configuration.source.schema) else {
            throw Failure(.badConfiguration, "\(configuration.source.schema) is not the name of a schema")
        }
        self.init(
            ConnectionSettings(configuration.source), schema: schema, engine: configuration.source.engine,
            connections: configuration.source.connections, milestones: configuration.milestones.map(\.terms))
    }
}

extension StoredHistory {
    /// The history of the configuration.
    package init(_ configuration: Configuration) throws {
        guard let schema = SchemaName(configuration.history.schema) else {
            throw Failure(.badConfiguration, "\(configuration.history.schema) is not the name of a schema")
        }
        var settings = ConnectionSettings(configuration.source)
        if let connection = configuration.history.connection { settings.conninfo = connection }
        self.init(settings, schema: schema, programVersion: plannedcareVersion)
    }
}

extension RememberedSource {
    /// Checks by the thresholds of the configuration.
    package init(_ source: any SnapshotSource, keptIn history: any History, _ configuration: Configuration) {
        let settings = configuration.checks
        self.init(source, keptIn: history) { snapshot, before in
            DataCheck.run(DataCheck.all, on: CheckedCensus(snapshot, previous: before), settings)
        }
    }
}

extension Imprint {
    /// The publisher as the configuration has it; throws when the logo cannot be read, or is no PNG picture.
    init(_ configuration: Configuration) throws {
        let branding = configuration.branding
        var logo: [UInt8]?
        if !branding.logoPath.isEmpty {
            if let fault = InstalledParts(resolve: { $0 }).logo(branding.logoPath) {
                throw Failure(.badConfiguration, fault)
            }
            logo = [UInt8](try Data(contentsOf: URL(fileURLWithPath: branding.logoPath)))
        }
        self.init(
            organisation: branding.organisation.isEmpty ? nil : branding.organisation, logo: logo,
            contact: configuration.contact.isEmpty ? nil : configuration.contact)
    }
}

extension Publisher {
    /// Publishes into the configuration's output folder, which is made when it is missing.
    ///
    /// The past comes from `history`; `warn` hears what only costs time. Throws when the fonts are not installed: better now than in the middle of an edition.
    package init(
        _ configuration: Configuration, history: any History, warn: @escaping @Sendable (String) -> Void
    ) throws {
        _ = try CairoTextMeasurer(family: configuration.fontFamily)
        do {
            try FileManager.default.createDirectory(atPath: configuration.output, withIntermediateDirectories: true)
        } catch {
            throw Failure(
                .cannotCreate, "the output folder \(configuration.output) cannot be made: \(error.localizedDescription)"
            )
        }
        self.init(
            evidence: EvidenceReader(history, milestones: configuration.milestones, warn: warn),
            output: configuration.output, workers: configuration.workers,
            imprint: try Imprint(configuration)
        ) { [family = configuration.fontFamily] in try AllRenderers.all(family: family) }
    }
}
