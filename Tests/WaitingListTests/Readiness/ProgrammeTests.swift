// Programmes: who is on a list and in what order.
import Testing
import WaitingList

@Suite struct ProgrammeTests {
    private static func person(
        days: Int = 100, milestone: Bool = false, _ priority: WaitingList.Category = .priority4,
        _ deprivation: WaitingList.Category = .deprivation3, isSmoker: Bool? = nil
    ) -> PersonWaiting {
        PersonWaiting(
            daysWaited: days, isInMilestoneCohort: milestone, priority: priority, deprivation: deprivation,
            risks: RiskProfile(RiskMeasurements(isSmoker: isSmoker)))
    }

    @Test func `a flag puts on the list only when it is raised`() {
        let programme = Programme(id: "stop_smoking", title: "Stop smoking", flags: [.smoker, .alcohol])
        #expect(programme.chooses(Self.person(isSmoker: true)))
        #expect(!programme.chooses(Self.person(isSmoker: false)))
        #expect(!programme.chooses(Self.person(isSmoker: nil)))
    }

    @Test func `a wait and need are asked for together`() {
        let programme = Programme(
            id: "link_worker", title: "Social prescribing", overDaysWaited: 364, isForMostDeprived: true)
        #expect(programme.chooses(Self.person(days: 365, .priority4, .deprivation1)))
        #expect(!programme.chooses(Self.person(days: 364, .priority4, .deprivation1)))
        #expect(!programme.chooses(Self.person(days: 365, .priority4, .deprivation2)))
        #expect(!programme.chooses(Self.person(days: 365, .priority4, .deprivationNotKnown)))
        #expect(Programme(id: "all", title: "Everybody").chooses(Self.person(days: 0)))
    }

    @Test func `the milestone comes first, then overdue, then deprived, then the wait`() {
        let people = [
            Self.person(days: 90, milestone: true), Self.person(days: 29, .priority2),
            Self.person(days: 10, .priority4, .deprivation1), Self.person(days: 500, .priority4, .deprivationNotKnown),
            Self.person(days: 28, .priority2),
        ]
        for (earlier, later) in zip(people, people.dropFirst()) {
            #expect(earlier.comes(before: later) && !later.comes(before: earlier))
        }
        #expect(people.reversed().sorted { $0.comes(before: $1) } == people)
        #expect(!people[0].comes(before: people[0]))
    }
}
