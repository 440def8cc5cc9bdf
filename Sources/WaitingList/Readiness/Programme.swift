// Help that patients can be offered while they wait, and who is on the list for it.

/// A rule that chooses the list of a programme; a person may be on several, and no clinical decision is taken.
package struct Programme: Hashable, Sendable {
    /// The name in files; never changes.
    package var id: String
    package var title: String
    /// One raised flag of these is enough; empty asks for none.
    package var flags: Set<RiskFlag>
    /// Only those who have waited longer; `nil` asks for no wait.
    package var overDaysWaited: Int?
    /// Only those of the most deprived fifth, of whom it is known.
    package var isForMostDeprived: Bool

    package init(
        id: String, title: String, flags: Set<RiskFlag> = [], overDaysWaited: Int? = nil,
        isForMostDeprived: Bool = false
    ) {
        self.id = id
        self.title = title
        self.flags = flags
        self.overDaysWaited = overDaysWaited
        self.isForMostDeprived = isForMostDeprived
    }

    /// Whether somebody who waits is on this programme's list; what is not recorded puts nobody on it.
    package func chooses(_ person: PersonWaiting) -> Bool {
        let hasFlag = flags.isEmpty || !flags.isDisjoint(with: person.risks.raised)
        let hasWaited = overDaysWaited.map { person.daysWaited > $0 } ?? true
        return hasFlag && hasWaited && (!isForMostDeprived || person.deprivation == .deprivation1)
    }
}
