// Small made-up countries, the same every time, to be hidden and attacked.
import Statistics
import WaitingList

/// A census of patients: a few boards in two regions, providers, treatment functions, and many small counts.
enum DisclosureScene {
    static let census = Day(daysSince2000: 9527)
    static let boards = ["QAA", "QBB", "QCC", "QDD"]
    static let providers = ["RAA", "RBB", "RCC", "RDD", "REE"]
    static let lines = ["110", "120", "301"]

    static let directory = OrganisationDirectory(
        boards: boards.enumerated().map { Board(code: $1, name: $1, regionCode: $0 < 2 ? "Y60" : "Y61") },
        regions: [Region(code: "Y60", name: "Midlands"), Region(code: "Y61", name: "East of England")])

    /// One pathway.
    struct Person {
        var provider = "RAA"
        var board = "QAA"
        var line = "110"
        var days = 30
        var isKnown = true
    }

    static func snapshot(_ people: [Person], census: Day = census) -> Snapshot {
        var fold = PathwayFold(census: census)
        for person in people {
            var row = PathwayRow()
            row.provider = Code(person.provider) ?? .absent
            row.board = Code(person.board) ?? .absent
            row.treatmentFunction = Code(person.line) ?? .absent
            row.clockStart = person.isKnown ? Int32(census.daysSince2000 - person.days) : nil
            fold.add(row)
        }
        let listing = SnapshotListing(
            census: census, kind: .pathway, revision: 1, rowCount: people.count, source: nil, isIllustrative: true)
        return Snapshot(listing: listing, tally: fold.tally(), directory: directory)
    }

    /// So many people, most of them waiting months, few of them years.
    static func people(_ count: Int, seed: UInt64) -> [Person] {
        var state = seed
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        return (0..<count).map { _ in
            let days = random(900)
            return Person(
                provider: providers[min(random(5), random(5))], board: boards[random(4)], line: lines[random(3)],
                days: random(4) == 0 ? days : days / 4, isKnown: random(60) > 0)
        }
    }
}
