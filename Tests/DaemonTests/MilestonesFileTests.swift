// The section `milestones`: thresholds and dates, defaults, and every mistake with its place.
import Settings
import Testing
import WaitingList

@testable import Daemon

@Suite struct MilestonesFileTests {
    private func milestones(_ text: String) throws -> [Milestone] {
        try ConfigurationFile.read(text, file: "pc.yaml").result.get().milestones
    }

    private func complaints(_ text: String) -> [String] {
        switch ConfigurationFile.read(text, file: "pc.yaml").result {
        case .success: []
        case .failure(let errors): errors.diagnostics.map(\.description)
        }
    }

    @Test func `a milestone is a threshold and a date, and may have a name, a source and somebody who confirmed it`()
        throws
    {
        let milestones = try milestones(
            """
            milestones:
              - {weeks: 52, date: 2027-03-31}
              - weeks: 65
                date: "2026-12-21"
                name: No one over 65 weeks
                source: Board paper 12
                confirmed: yes
            """)
        let date = try #require(Day(year: 2027, month: 3, day: 31))
        let other = try #require(Day(year: 2026, month: 12, day: 21))
        #expect(
            milestones == [
                Milestone(
                    MilestoneTerms(weeks: 52, date: date), name: "Nobody over 52 weeks by 31 March 2027",
                    source: "This installation's own date", isConfirmed: false),
                Milestone(
                    MilestoneTerms(weeks: 65, date: other), name: "No one over 65 weeks", source: "Board paper 12",
                    isConfirmed: true),
            ])
    }

    @Test func `without the section there is the program's own list, confirmed by nobody, and an empty list is none`()
        throws
    {
        let standard = try milestones("{}")
        #expect(standard == Milestone.standard && standard.allSatisfy { !$0.isConfirmed })
        #expect(Set(standard.map(\.terms)).count == 4)
        #expect(try milestones("milestones: []") == [])
    }

    @Test func `every mistake is told with its line and column`() {
        let found = complaints(
            """
            milestones:
              - {weeks: 0, date: 2027-03-31}
              - {weeks: 0, date: 2027-03-31, confirmed: perhaps}
              - {weeks: 52, date: 31/03/2027, nme: x}
              - {weeks: 52, date: 2027-02-29}
              - {weeks: 521, date: 2101-01-01, name: " "}
              - {date: 2027-03-31}
              - {weeks: 78, date: 2027-03-31}
              - {weeks: 78, date: 2027-03-31}
              - 52
            """)
        let weeks = #""weeks" needs a whole number from 1 to 520, found"#
        let date = #""date" needs a date from 2000-01-01 to 2100-12-31 as yyyy-mm-dd, found"#
        #expect(
            found == [
                #"pc.yaml:2:13: \#(weeks) "0""#,
                #"pc.yaml:3:13: \#(weeks) "0""#,
                #"pc.yaml:3:45: "confirmed" needs true or false, found "perhaps""#,
                #"pc.yaml:4:23: \#(date) "31/03/2027""#,
                #"pc.yaml:4:35: unknown key "nme"; did you mean "name"?"#,
                #"pc.yaml:5:23: \#(date) "2027-02-29""#,
                #"pc.yaml:6:13: \#(weeks) "521""#,
                #"pc.yaml:6:24: \#(date) "2101-01-01""#,
                #"pc.yaml:6:42: "name" needs a text, found " ""#,
                #"pc.yaml:7:5: missing key "weeks""#,
                #"pc.yaml:9:23: this milestone stands in the list already: over 78 weeks on 2027-03-31"#,
                #"pc.yaml:10:5: each of "milestones" needs a mapping, found "52""#,
            ])
    }

    @Test func `there is room for twelve`() {
        func list(_ count: Int) -> String {
            "milestones:\n" + (1...count).map { "  - {weeks: \($0), date: 2027-03-31}\n" }.joined()
        }
        #expect(complaints(list(12)).isEmpty)
        #expect(complaints(list(13)) == [#"pc.yaml:2:3: "milestones" takes at most 12, found 13"#])
    }
}
