// Finds how long people wait, so that the last census has England's shape.

/// Lists that move alike: they share a clock and a speed.
struct ListGroup: Hashable {
    let isSurgical: Bool
    /// In 64ths of the ordinary.
    let speed: Int
}

/// Bends a first guess of the waits until the list of one day has the published shape.
struct Calibration {
    /// What fits; for every group, how many lives a list of one pathway needs at index 1, in a week.
    struct Fit {
        let survival: Survival
        let weeklyStarts: [ListGroup: Double]
    }

    private static let rounds = 18
    /// Steps to either side that are bent alike: ten days.
    private static let smoothing = 80
    private static let weekdays = StartWeekday.parts

    /// Lists that move alike.
    private struct Member {
        let group: ListGroup
        /// Its part of England's list.
        let share: Double
        /// The step of `Survival` by age in days, for as long as anybody can wait.
        let steps: [Int]
    }

    private let members: [Member]
    /// Starts of each day back from the census, at index 1 of a week, and the segment of the shape they fall into.
    private let starts: [Double]
    private let segments: [Int]

    init(groups: [ListGroup: Double], seasons: Seasons, census: Int) {
        let ages = 0..<(Seasons.margin * 7 - 14)
        starts = ages.map {
            let day = census - $0
            return seasons.starts[day / 7 - seasons.firstWeek] * Self.weekdays[day % 7]
        }
        segments = ages.map { age in
            (NationalShape.waitingOver.lastIndex { age > $0.weeks * 7 }) ?? 0
        }
        func elapsed(_ indices: [Double]) -> [Int] {
            let clock = OperationalClock(firstWeek: seasons.firstWeek, indices: indices) { _ in 1 }
            return ages.map { clock.reading(census) - clock.reading(census - $0) }
        }
        let (surgical, medical) = (elapsed(seasons.surgical), elapsed(seasons.medical))
        members = groups.map { group, share in
            let steps = (group.isSurgical ? surgical : medical).lazy.map { Survival.step($0, speed: group.speed) }
            return Member(group: group, share: share, steps: Array(steps.prefix { $0 < Survival.steps }))
        }.sorted {
            // In an order of its own: a dictionary's differs from run to run.
            ($0.group.isSurgical ? 1 : 0, $0.group.speed) < ($1.group.isSurgical ? 1 : 0, $1.group.speed)
        }
    }

    /// Compares and bends, again and again.
    func fit() -> Fit {
        var parts = NationalShape.firstGuess()
        for _ in 0..<Self.rounds { bend(&parts) }
        var weekly: [ListGroup: Double] = [:]
        for member in members { weekly[member.group] = 1 / profile(member, parts).reduce(0, +) }
        return Fit(survival: Survival(parts: parts), weeklyStarts: weekly)
    }

    /// A list by age in days, for one start a week.
    private func profile(_ member: Member, _ parts: [Double]) -> [Double] {
        member.steps.indices.map { starts[$0] * parts[member.steps[$0]] }
    }

    /// One round: each step's part is multiplied by what the people there, and a little around, should be against what
    /// they are.
    private func bend(_ parts: inout [Double]) {
        var sums = [Double](repeating: 0, count: NationalShape.waitingOver.count)
        let profiles = members.map { member in
            let profile = profile(member, parts)
            let scale = member.share / profile.reduce(0, +)
            for age in profile.indices { sums[segments[age]] += profile[age] * scale }
            return profile.map { $0 * scale }
        }
        let over = NationalShape.waitingOver.map(\.part) + [0]
        let ratios = sums.indices.map { (over[$0] - over[$0 + 1]) / max(sums[$0], 1e-12) }
        var (there, wanted) = masses(profiles, ratios)
        for step in 1..<there.count {
            there[step] += there[step - 1]
            wanted[step] += wanted[step - 1]
        }
        apply(there: there, wanted: wanted, to: &parts)
    }

    /// By step: the part of the list that is there, and what should be.
    private func masses(_ profiles: [[Double]], _ ratios: [Double]) -> (there: [Double], wanted: [Double]) {
        var there = [Double](repeating: 0, count: Survival.steps)
        var wanted = there
        for (member, profile) in zip(members, profiles) {
            for age in profile.indices {
                there[member.steps[age]] += profile[age]
                wanted[member.steps[age]] += profile[age] * ratios[segments[age]]
            }
        }
        return (there, wanted)
    }

    /// From sums up to each step; keeps the parts from rising, and the first at 1.
    private func apply(there: [Double], wanted: [Double], to parts: inout [Double]) {
        let last = parts.count - 1
        for step in parts.indices {
            let (from, to) = (max(0, step - Self.smoothing), min(last, step + Self.smoothing))
            let mass = there[to] - there[from]
            if mass > 1e-12 { parts[step] *= (wanted[to] - wanted[from]) / mass }
            if step > 0 { parts[step] = min(parts[step], parts[step - 1]) }
        }
        let first = parts[0]
        for step in parts.indices { parts[step] /= first }
    }
}
