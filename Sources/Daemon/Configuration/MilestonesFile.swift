// Reads what an administrator decides about milestones: thresholds and dates, with a name and a source for readers.
import Settings
import WaitingList

/// The section `milestones` of the configuration: a list, which may be empty.
enum MilestonesFile {
    /// What is left out has the program's own list.
    static func read(_ root: inout SettingsMapping) -> [Milestone] {
        var seen: Set<MilestoneTerms> = []
        let milestones = root.list("milestones", default: Milestone.standard) { item in
            let milestone = milestone(&item)
            let isRead = milestone.terms.weeks > 0 && milestone.terms.date > .noDay
            if isRead, !seen.insert(milestone.terms).inserted {
                item.complain(about: "date", "this milestone stands in the list already: \(milestone.terms)")
            }
            return milestone
        }
        if milestones.count > Milestone.most {
            root.complain(
                about: "milestones", "\"milestones\" takes at most \(Milestone.most), found \(milestones.count)")
        }
        return milestones
    }

    private static func milestone(_ item: inout SettingsMapping) -> Milestone {
        let weeks = item.value("weeks", .weeks)
        let date = item.value("date", .day)
        return Milestone(
            MilestoneTerms(weeks: weeks, date: date), name: item.optional("name", .words),
            source: item.optional("source", .words), isConfirmed: item.value("confirmed", .bool, default: false))
    }
}

extension Day {
    /// Stands for a date that could not be read.
    fileprivate static let noDay = Day(daysSince2000: -1)
}

extension SettingsKind where Value == Int {
    /// A threshold; 0 for one that could not be read.
    fileprivate static var weeks: SettingsKind {
        let possible = MilestoneTerms.possibleWeeks
        return .parsed("a whole number from \(possible.lowerBound) to \(possible.upperBound)", placeholder: 0) { text in
            Int(text).flatMap { possible.contains($0) ? $0 : nil }
        }
    }
}

extension SettingsKind where Value == Day {
    /// A day from 2000 to 2100, as censuses have.
    fileprivate static var day: SettingsKind {
        .parsed("a date from 2000-01-01 to 2100-12-31 as yyyy-mm-dd", placeholder: .noDay) { text in
            Day(text).flatMap { (2000...2100).contains($0.components.year) ? $0 : nil }
        }
    }
}

extension SettingsKind where Value == String {
    /// A text that says something.
    fileprivate static var words: SettingsKind {
        .parsed("a text", placeholder: "") { text in text.contains { !$0.isWhitespace } ? text : nil }
    }
}
