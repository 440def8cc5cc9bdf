// The gaps between groups of people at one place.
import Statistics

extension GapFinding {
    /// From what is shown of the groups of a dimension at a place.
    init(_ dimension: Dimension, _ groups: DisclosedGroups, at place: Geography) {
        let rows = groups.rows(of: dimension, at: place).map { row in
            Row(
                name: row.group.name, numerator: row.over, denominator: row.all,
                isNotKnown: row.group == dimension.notKnown)
        }
        let england = groups.rows(of: dimension, at: .england)
        let all = england.reduce(0) { $0 + ($1.all ?? 0) }
        let over = england.reduce(0) { $0 + ($1.over ?? 0) }
        self.init(
            dimension, measure: "over \(DisclosedGroups.weeks) weeks", rows: rows,
            england: all > 0 ? 100 * Double(over) / Double(all) : nil)
    }

    /// In the order in which readers meet them.
    static let dimensions: [Dimension] = [.deprivation, .ethnicGroup, .ageBand, .sex]
}
