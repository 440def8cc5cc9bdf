// Reads the configuration from YAML; every mistake is told with its line and column, all at once.
import Settings
import Store
import WaitingList

/// The file `plannedcare.yaml`.
enum ConfigurationFile {
    /// What one reading comes to.
    struct Reading {
        let result: Result<Configuration, SettingsErrors>
        /// The folder of the report definitions as written or by default; `nil` where the file leaves it in doubt.
        let reports: String?
    }

    /// Reads a text; `file` only names the file in messages.
    static func read(_ text: String, file: String) -> Reading {
        var reports: String?
        let result = SettingsReader.read(text, file: file) { root in
            var configuration = Configuration()
            let standard = configuration
            configuration.source = root.mappingOrDefaults("source", source)
            configuration.history = root.mappingOrDefaults("history", history)
            configuration.output = root.value("output", .filled("a path"), default: standard.output)
            configuration.reports = root.value("reports", .filled("a path"), default: standard.reports)
            configuration.checks = root.mappingOrDefaults("checks", ChecksFile.read)
            configuration.milestones = MilestonesFile.read(&root)
            configuration.fontFamily = root.value("font_family", .filled("a name"), default: standard.fontFamily)
            reports = configuration.reports.isEmpty ? nil : configuration.reports
            return configuration
        }
        return Reading(result: result, reports: reports)
    }

    private static func source(_ item: inout SettingsMapping) -> Configuration.Source {
        let standard = Configuration.Source()
        return Configuration.Source(
            connection: connection(&item, default: standard.connection),
            schema: item.value("schema", .schema, default: standard.schema),
            connectTimeout: item.value("connect_timeout", .wait, default: standard.connectTimeout),
            stallTimeout: item.value("stall_timeout", .wait, default: standard.stallTimeout),
            totalTimeout: item.value("total_timeout", .wait, default: standard.totalTimeout),
            engine: item.value("engine", .oneOf(WaitingList.Reading.Engine.self), default: standard.engine),
            connections: item.value("connections", .int(in: 1...16), default: standard.connections),
            pollInterval: item.value("poll_interval", .wait, default: standard.pollInterval))
    }

    private static func history(_ item: inout SettingsMapping) -> Configuration.History {
        let standard = Configuration.History()
        let connection = connection(&item, default: "")
        return Configuration.History(
            connection: connection.isEmpty ? nil : connection,
            schema: item.value("schema", .schema, default: standard.schema),
            keepWeeks: item.value("keep_weeks", .int(in: 0...5200), default: standard.keepWeeks))
    }

    /// Not a kind of its own: their complaints repeat what is written, and this may be a password.
    private static func connection(_ item: inout SettingsMapping, default standard: String) -> String {
        let text = item.value("connection", .string, default: standard)
        if ConnectionSecret.isIn(text) {
            item.complain(about: "connection", "\"connection\" holds a password; keep it in a pgpass file")
        }
        return text
    }
}

extension SettingsKind where Value == Duration {
    /// Every wait has a deadline, and none is longer than a day.
    fileprivate static var wait: SettingsKind { .duration(in: .milliseconds(100)...Duration.seconds(86_400)) }
}

extension SettingsKind where Value == String {
    /// Any text that says something; nothing as the placeholder.
    fileprivate static func filled(_ expectation: String) -> SettingsKind {
        .parsed(expectation, placeholder: "") { $0.isEmpty ? nil : $0 }
    }

    /// The name of a schema.
    fileprivate static var schema: SettingsKind {
        .parsed("a lower-case name of letters, digits and underscores", placeholder: "waiting_list") { text in
            SchemaName(text) == nil ? nil : text
        }
    }
}
