// Reads a report definition from YAML; every mistake is told with its line and column, all at once.
package import Settings
import Statistics
import WaitingList

/// The files of `reports/`.
package enum ReportFile {
    /// Reads one definition.
    ///
    /// `outputs` are the ids of the output formats there are; `file` only names the file in messages.
    package static func read(_ text: String, file: String, outputs: [String]) -> Result<Report, SettingsErrors> {
        SettingsReader.read(text, file: file) { root in
            Report(
                id: root.value("id", .reportID),
                name: root.value("name", .words),
                title: root.value("title", .words),
                status: root.value("status", .string),
                source: root.value("source", .words),
                contact: root.optional("contact", .string),
                outputs: root.list("outputs", of: .oneOf(outputs)),
                audience: root.value("audience", .oneOf(Edition.Audience.Kind.self), default: .england),
                snapshots: root.value("snapshots", .oneOf(SnapshotListing.Kind.self), default: .band),
                disclosure: root.optional("disclosure", .disclosurePolicy),
                numbers: root.value("numbers", .oneOf(NumberLanguage.self), default: .british),
                notices: root.mappingOrDefaults("notices", notices),
                standards: root.optionalList("standards", standard),
                targets: root.optionalList("targets", target),
                rebases: root.optionalList("rebases", rebase),
                events: root.optionalList("events", event),
                sections: sections(&root))
        }
    }

    private static func notices(_ item: inout SettingsMapping) -> Notices {
        Notices(nextUpdate: item.optional("next_update", .string), sharing: item.optional("sharing", .string))
    }

    /// One that is shown at least: a report without is a mistake.
    private static func sections(_ root: inout SettingsMapping) -> [Section] {
        let sections = root.list("sections", SectionFile.section).compactMap { $0 }
        if sections.isEmpty, root.keys.contains("sections") {
            root.complain(about: "sections", "\"sections\" holds no section that is shown")
        }
        return sections
    }

    private static func standard(_ item: inout SettingsMapping) -> Standard {
        let metric = item.value("metric", .metric)
        return Standard(
            metricID: metric.id, value: item.value("value", .level(of: metric)), from: Day(item.value("from", .date)),
            source: item.value("source", .words))
    }

    private static func target(_ item: inout SettingsMapping) -> Target {
        let metric = item.value("metric", .metric)
        return Target(
            metricID: metric.id, value: item.value("value", .level(of: metric)), by: Day(item.value("by", .date)),
            source: item.value("source", .words))
    }

    private static func rebase(_ item: inout SettingsMapping) -> MetricRebase {
        MetricRebase(
            metricID: item.value("metric", .metric).id, day: Day(item.value("day", .date)),
            reason: item.value("reason", .string))
    }

    private static func event(_ item: inout SettingsMapping) -> Event {
        Event(day: Day(item.value("day", .date)), text: item.value("text", .string))
    }
}

extension SettingsKind where Value == Metric {
    /// A metric by its id.
    static var metric: SettingsKind {
        .parsed(
            "the id of a measure, such as \"list_size\"", placeholder: .listSize, words: Metric.all.map(\.id),
            Metric.named)
    }

    /// A metric by its id, for the items of one list: none of them twice.
    static var metricOnce: SettingsKind {
        var seen: Set<String> = []
        return .parsed(
            "the id of a measure, each once", placeholder: .listSize, words: Metric.all.map(\.id)
        ) { id in
            seen.insert(id).inserted ? Metric.named(id) : nil
        }
    }
}

extension SettingsKind where Value == Double {
    /// A value that a metric can have.
    fileprivate static func level(of metric: Metric) -> SettingsKind {
        .double(in: metric.unit == .perCent ? 0...100 : 0...10_000_000)
    }
}

extension SettingsKind where Value == DisclosurePolicy {
    /// A policy as it is written.
    fileprivate static var disclosurePolicy: SettingsKind {
        .parsed(DisclosurePolicy.possibleWords, placeholder: .hes) { text in
            try? DisclosurePolicy(text)
        }
    }
}

extension Day {
    /// A date that the reader let through, so that it exists.
    fileprivate init(_ date: SettingsDate) {
        self = Day(year: date.year, month: date.month, day: date.day) ?? Day(daysSince2000: 0)
    }
}

extension SettingsKind where Value == String {
    /// A text that says something.
    fileprivate static var words: SettingsKind {
        .parsed("a text that says something", placeholder: "") { text in
            text.contains { !$0.isWhitespace } ? text : nil
        }
    }

    /// A word that is safe as the name of a folder.
    fileprivate static var reportID: SettingsKind {
        .parsed("lower-case letters, digits and hyphens, at most 40, a letter first", placeholder: "report") { text in
            let isSafe = text.utf8.allSatisfy { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x2D }
            return isSafe && text.utf8.count <= 40 && text.first?.isLetter == true ? text : nil
        }
    }
}
