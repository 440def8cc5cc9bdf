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
    ///
    /// Where `installed` is given, what the settings name must be there, too.
    static func read(_ text: String, file: String, installed: InstalledParts? = nil) -> Reading {
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
            configuration.fontFamily = fontFamily(&root, installed) ?? standard.fontFamily
            configuration.branding = root.mappingOrDefaults("branding") { branding(&$0, installed) }
            configuration.contact = root.value("contact", .string, default: standard.contact)
            configuration.renderWorkers = root.value(
                "render_workers", .int(in: 0...16), default: standard.renderWorkers)
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

    /// `typography.family`, or `font_family`, as it was called before.
    private static func fontFamily(_ root: inout SettingsMapping, _ installed: InstalledParts?) -> String? {
        let family = root.mappingOrDefaults("typography") { typography in
            let family = typography.optional("family", .filled("a name"))
            if let family { complain(of: installed?.font(family), about: "family", &typography) }
            return family
        }
        let older = root.optional("font_family", .filled("a name"))
        if let older { complain(of: installed?.font(older), about: "font_family", &root) }
        if family != nil, older != nil {
            root.complain(about: "font_family", "\"font_family\" and \"typography\" say the same: leave one out")
        }
        return family ?? older
    }

    private static func branding(
        _ item: inout SettingsMapping, _ installed: InstalledParts?
    ) -> Configuration.Branding {
        let branding = Configuration.Branding(
            organisation: item.value("organisation", .string, default: ""),
            logoPath: item.value("logo_path", .string, default: ""))
        if !branding.logoPath.isEmpty {
            complain(of: installed?.logo(branding.logoPath), about: "logo_path", &item)
        }
        return branding
    }

    private static func complain(of fault: String?, about key: String, _ item: inout SettingsMapping) {
        if let fault { item.complain(about: key, fault) }
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
