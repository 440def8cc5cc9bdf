// What an administrator decides: plain values with their defaults, which know no reader.
import Foundation
import Store
package import WaitingList

/// The settings of the program.
package struct Configuration: Sendable, Equatable {
    /// Where waiting-list snapshots are read.
    package struct Source: Sendable, Equatable {
        /// A libpq connection string without a password; empty for libpq's own environment and service files.
        package var connection = ""
        /// The schema that holds the views.
        package var schema = SchemaName.waitingList.text
        /// Longest wait for a connection.
        package var connectTimeout = Duration.seconds(10)
        /// Longest time without a byte from the server.
        package var stallTimeout = Duration.seconds(60)
        /// Longest time for one statement.
        package var totalTimeout = Duration.seconds(15 * 60)
        /// Where patient-level rows are counted.
        package var engine = Reading.Engine.stream
        /// Connections that share the reading of patient-level rows.
        package var connections = 2
        /// How often to ask for a new snapshot.
        package var pollInterval = Duration.seconds(60)
    }

    /// Where the counts of every census are kept.
    package struct History: Sendable, Equatable {
        /// As the source's; `nil` where the source's own connection is used.
        package var connection: String?
        /// The schema that `plannedcare migrate` makes.
        package var schema = SchemaName.plannedCare.text
        /// Counts of censuses that are more weeks older than the newest are dropped; 0 keeps all.
        package var keepWeeks = 520
    }

    /// Who publishes, as readers see it.
    package struct Branding: Sendable, Equatable {
        /// Stands on page 1; empty for none.
        package var organisation = ""
        /// The path of a PNG picture for page 1; empty for none.
        package var logoPath = ""
    }

    package var source = Source()
    package var history = History()
    /// The folder below which editions are published.
    package var output = "/var/lib/plannedcare/reports"
    /// The folder of the report definitions.
    package var reports = "/etc/plannedcare/reports"
    /// What the data checks let pass.
    package var checks = CheckSettings()
    /// The milestones whose cohorts are counted while a census is read, each once, at most `Milestone.most`.
    package var milestones = Milestone.standard
    /// The family of fonts; asked for by name and never substituted.
    package var fontFamily = "Liberation Sans"
    package var branding = Branding()
    /// Whom readers ask where a report names nobody; empty for nobody.
    package var contact = ""
    /// How many editions are made at the same time, 1 to 16; 0 for one a core, at most four.
    package var renderWorkers = 0

    package init() {}

    /// How many editions are made at the same time.
    package var workers: Int {
        renderWorkers > 0 ? renderWorkers : min(4, ProcessInfo.processInfo.activeProcessorCount)
    }
}

extension Configuration.Source {
    /// Takes another engine, by its name; throws a failure of usage for one that is none.
    package mutating func use(engine name: String) throws {
        guard let engine = Reading.Engine(rawValue: name) else {
            let known = Reading.Engine.allCases.map(\.rawValue).joined(separator: " or ")
            throw Failure(.badUsage, "--engine is \(known), not \"\(name)\"")
        }
        self.engine = engine
    }
}
