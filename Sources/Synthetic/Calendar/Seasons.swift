// The weeks of England: how many people are referred, and how much the hospitals can do.

/// Weekly indices around 1: seasons, growth, a shock four years before the last census, and the slow recovery from it.
struct Seasons {
    /// Weeks of history before the first census, and of future after the last: longer than any life on the list.
    static let margin = 300

    /// The first week in the lists below, as day number / 7.
    let firstWeek: Int
    /// Referrals, by week.
    let starts: [Double]
    /// How fast people leave lists of mostly surgery, by week.
    let surgical: [Double]
    /// As `surgical`, for the others.
    let medical: [Double]

    init(lastCensus: Int, weeks: Int) {
        let last = lastCensus / 7
        firstWeek = last - weeks - Self.margin
        let range = firstWeek...(last + Self.margin)
        let calendar = range.map(Self.calendar)
        starts = zip(range, calendar).map { week, season in
            let years = Double(max(-300, min(0, week - last))) / 52
            return season.starts * (1 + 0.008 * years) * Self.value(Self.referrals, weeksBefore: last - week)
        }
        surgical = zip(range, calendar).map { $1.capacity * Self.value(Self.surgery, weeksBefore: last - $0) }
        medical = zip(range, calendar).map { $1.capacity * Self.value(Self.medicine, weeksBefore: last - $0) }
    }

    /// The shock: by weeks before the last census, falling; between them a straight line.
    private static let referrals: [(weeksBefore: Int, index: Double)] = [
        (214, 1.00), (212, 0.50), (204, 0.55), (190, 0.88), (160, 1.00), (0, 1.00),
    ]
    private static let surgery: [(weeksBefore: Int, index: Double)] = [
        (214, 1.60), (212, 0.25), (202, 0.30), (192, 0.70), (150, 0.80), (104, 0.92), (52, 0.98), (0, 1.00),
    ]
    private static let medicine: [(weeksBefore: Int, index: Double)] = [
        (214, 1.55), (212, 0.45), (202, 0.50), (192, 0.76), (150, 0.84), (104, 0.93), (52, 0.98), (0, 1.00),
    ]

    private static func value(_ line: [(weeksBefore: Int, index: Double)], weeksBefore: Int) -> Double {
        guard let after = line.firstIndex(where: { $0.weeksBefore <= weeksBefore }) else {
            return line.last?.index ?? 1
        }
        guard after > 0 else { return line[0].index }
        let (from, to) = (line[after - 1], line[after])
        let part = Double(from.weeksBefore - weeksBefore) / Double(from.weeksBefore - to.weeksBefore)
        return from.index + (to.index - from.index) * part
    }

    /// Christmas, the catching up after it, August, the spring holidays.
    private static func calendar(_ week: Int) -> (starts: Double, capacity: Double) {
        let (_, month, day) = CivilDay(number: week * 7).parts
        switch (month, day) {
        case (12, 19...25): return (0.50, 0.40)
        case (12, 26...31), (1, 1): return (0.58, 0.60)
        case (1, 2...31): return (1.07, 1.00)
        case (5, 1...7), (5, 25...31): return (0.90, 0.90)
        case (8, _): return (0.93, 0.88)
        case (10, _), (11, _): return (1.04, 1.05)
        default: return (1.01, 1.02)
        }
    }
}
