// Reads the configuration from YAML; every mistake is told with its line and column, all at once.
import Settings
import Store

/// The file `plannedcare.yaml`.
enum ConfigurationFile {
    /// Reads a text; `file` only names the file in messages.
    static func read(_ text: String, file: String) -> Result<Configuration, SettingsErrors> {
        SettingsReader.read(text, file: file) { root in
            var configuration = Configuration()
            let standard = configuration
            configuration.source = root.mappingOrDefaults("source", source)
            configuration.output = root.value("output", .string, default: standard.output)
            configuration.reports = root.value("reports", .string, default: standard.reports)
            configuration.fontFamily = root.value("font_family", .string, default: standard.fontFamily)
            return configuration
        }
    }

    private static func source(_ item: inout SettingsMapping) -> Configuration.Source {
        let standard = Configuration.Source()
        return Configuration.Source(
            connection: item.value("connection", .connection, default: standard.connection),
            schema: item.value("schema", .schema, default: standard.schema),
            connectTimeout: item.value("connect_timeout", .wait, default: standard.connectTimeout),
            stallTimeout: item.value("stall_timeout", .wait, default: standard.stallTimeout),
            totalTimeout: item.value("total_timeout", .wait, default: standard.totalTimeout),
            pollInterval: item.value("poll_interval", .wait, default: standard.pollInterval))
    }
}

extension SettingsKind where Value == Duration {
    /// Every wait has a deadline, and none is longer than a day.
    fileprivate static var wait: SettingsKind { .duration(in: .milliseconds(100)...Duration.seconds(86_400)) }
}

extension SettingsKind where Value == String {
    /// Passwords are kept out of the file: it is read by more people than may know them.
    fileprivate static var connection: SettingsKind {
        .parsed("a connection string without a password (keep it in a pgpass file)", placeholder: "") { text in
            let hasPassword = text.contains("password=") || text.contains("password =")
            let hasCredentials =
                text.contains("://") && text.prefix { $0 != "@" }.dropFirst(13).contains(":")
                && text.contains("@")
            return hasPassword || hasCredentials ? nil : text
        }
    }

    /// The name of a schema.
    fileprivate static var schema: SettingsKind {
        .parsed("a lower-case name of letters, digits and underscores", placeholder: "waiting_list") { text in
            SchemaName(text) == nil ? nil : text
        }
    }
}
