// All that the tables of one made-up England are drawn from.
import Statistics

/// The providers, the weeks, and how long people wait: fixed once made, the same for the same seed and dates.
final class EnglandModel: Sendable {
    let providers: [EnglishProvider]
    let seasons: Seasons
    let survival: Survival
    let dates: DateText
    /// The census days by number, earliest first.
    let firstCensus: Int
    let lastCensus: Int
    private let seed: UInt64
    /// Lives that start in a week at index 1, for a list that is the whole of England and moves as the group does.
    private let weeklyStarts: [ListGroup: Double]

    init(seed: UInt64, pathways: Int, lastCensus: Int, weeks: Int) {
        self.seed = SplitMix64.mix(seed &+ 0x6C69_7665_73)
        self.lastCensus = lastCensus
        firstCensus = lastCensus - 7 * (weeks - 1)
        providers = EnglandRoster.make(seed: seed)
        seasons = Seasons(lastCensus: lastCensus, weeks: weeks)
        var shares: [ListGroup: Double] = [:]
        for list in providers.flatMap(\.lists) { shares[list.group, default: 0] += list.share }
        let fit = Calibration(groups: shares, seasons: seasons, census: lastCensus).fit()
        survival = fit.survival
        weeklyStarts = fit.weeklyStarts.mapValues { $0 * Double(pathways) }
        let firstDay = seasons.firstWeek * 7
        dates = DateText(days: firstDay..<firstDay + seasons.starts.count * 7)
    }

    /// The clock of a provider's lists, of mostly surgery or of the others.
    func clock(of provider: EnglishProvider, isSurgical: Bool) -> OperationalClock {
        let indices = isSurgical ? seasons.surgical : seasons.medical
        let last = lastCensus / 7
        let episode = Episode(of: provider.key)
        return OperationalClock(firstWeek: seasons.firstWeek, indices: indices) { week in
            let draw = SplitMix64(seed: SplitMix64.mix(provider.key ^ UInt64(week))).firstFraction
            let isShock = (190...213).contains(last - week)
            let pace = (1 + 0.16 * (draw - 0.5)) * episode.pace(weeksBefore: last - week)
            return pace * (isShock ? 2 - provider.shock : 1)
        }
    }

    /// How many lives of a list start in a week (day number / 7).
    func starts(of list: EnglishList, week: Int) -> Int {
        let weekly = weeklyStarts[list.group] ?? 0
        return starts(expected: weekly * list.share, of: list, week: week)
    }

    /// As `starts(of:week:)`, for who has looked the expectation at index 1 up already.
    func starts(expected: Double, of list: EnglishList, week: Int) -> Int {
        var draws = SplitMix64(seed: SplitMix64.mix(seed ^ list.key << 40 ^ UInt64(week)))
        return draws.count(expected * seasons.starts[week - seasons.firstWeek])
    }

    /// Starts a week at index 1.
    func ordinaryStarts(of list: EnglishList) -> Double { (weeklyStarts[list.group] ?? 0) * list.share }

    /// The life so many of those that start in a week, and the weekday it starts on.
    @inline(__always)
    func life(_ index: Int, of list: EnglishList, week: Int) -> Life {
        let number = list.key << 48 | UInt64(week) << 28 | UInt64(index)
        let id = SplitMix64.mix(number ^ seed)
        let lots = SplitMix64.mix(id ^ 0x6C6F_7473)
        return Life(
            id: id, start: week * 7 + StartWeekday.lottery.draw(lots >> 40),
            lot: UInt32(truncatingIfNeeded: lots & 0x7FFF_FFFF))
    }
}
