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
                name: root.value("name", .string),
                title: root.value("title", .string),
                status: root.value("status", .string),
                source: root.value("source", .string),
                contact: root.optional("contact", .string),
                outputs: root.list("outputs", of: .oneOf(outputs)),
                snapshots: root.value("snapshots", .oneOf(SnapshotListing.Kind.self), default: .band),
                disclosure: root.optional("disclosure", .disclosurePolicy),
                standards: root.optionalList("standards", standard),
                sections: root.list("sections", section))
        }
    }

    private static func standard(_ item: inout SettingsMapping) -> Standard {
        Standard(
            metricID: item.value("metric", .metric).id, value: item.value("value", .double(in: 0...10_000)),
            from: Day(item.value("from", .date)), source: item.value("source", .string))
    }

    private static func section(_ item: inout SettingsMapping) -> Section {
        Section(
            kind: kind(&item), width: item.value("width", .oneOf(Block.Width.self), default: .full),
            newPage: item.optional("new_page", .string))
    }

    private static func kind(_ item: inout SettingsMapping) -> Section.Kind {
        switch item.value("kind", .oneOf(SectionWord.self)) {
        case .headline: return .headline(tiles: metrics("tiles", atMost: 4, &item))
        case .waitDistribution: return .waitDistribution
        case .source: return .source
        case .notes: return .notes
        case .dataQuality: return .dataQuality
        case .table:
            let isHalf = item.value("width", .oneOf(Block.Width.self), default: .full) != .full
            return .table(
                item.value("by", .oneOf(Section.Grouping.self)),
                metrics: metrics("metrics", atMost: isHalf ? 3 : 7, &item))
        }
    }

    /// As many as there is room for: what stood beyond the margin would be lost.
    private static func metrics(_ key: String, atMost count: Int, _ item: inout SettingsMapping) -> [Metric] {
        let metrics = item.list(key, of: .metric)
        if metrics.isEmpty || metrics.count > count {
            item.complain(about: key, "\"\(key)\" holds \(metrics.count) measures; there is room for 1 to \(count)")
        }
        return metrics
    }

    /// The kinds of section by the words a file uses.
    private enum SectionWord: String, CaseIterable {
        case headline
        case waitDistribution = "wait_distribution"
        case table
        case source
        case notes
        case dataQuality = "data_quality"
    }
}

extension SettingsKind where Value == Metric {
    /// A metric by its id.
    fileprivate static var metric: SettingsKind {
        .parsed("the id of a measure, such as \"list_size\"", placeholder: .listSize, Metric.named)
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
    /// A word that is safe as the name of a folder.
    fileprivate static var reportID: SettingsKind {
        .parsed("lower-case letters, digits and hyphens, at most 40, a letter first", placeholder: "report") { text in
            let isSafe = text.utf8.allSatisfy { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x2D }
            return isSafe && text.utf8.count <= 40 && text.first?.isLetter == true ? text : nil
        }
    }
}
