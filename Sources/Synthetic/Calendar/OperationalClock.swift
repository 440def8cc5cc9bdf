// Time as one hospital's lists feel it: fast in weeks of much work, slow at Christmas and in a shock.

/// Operational time by day, summed, in 1024ths of an ordinary day.
struct OperationalClock {
    static let ordinaryDay = 1024
    /// What a day of the week contributes, Monday first; a week is seven ordinary days.
    private static let weekdays = [1352, 1352, 1352, 1352, 1230, 326, 204]

    /// The first day on the clock.
    let firstDay: Int
    /// The reading at the end of each day; never falls.
    private let readings: [Int]

    /// A clock over the weeks of `indices`; `ownPace` varies each week's index, and has a value near 1 for each.
    init(firstWeek: Int, indices: [Double], ownPace: (Int) -> Double) {
        firstDay = firstWeek * 7
        var readings: [Int] = []
        readings.reserveCapacity(indices.count * 7)
        var sum = 0
        for (offset, index) in indices.enumerated() {
            let pace = Int(1024 * index * ownPace(firstWeek + offset))
            for weekday in 0..<7 {
                sum += (Self.weekdays[weekday] * pace) >> 10
                readings.append(sum)
            }
        }
        self.readings = readings
    }

    /// The reading at the end of a day.
    func reading(_ day: Int) -> Int { readings[day - firstDay] }

    /// The first day after `start` by whose end `isOver` says so of the time since `start`.
    ///
    /// `isOver` stays true once it is. The last day on the clock, when it never is.
    func firstDay(after start: Int, isOver: (Int) -> Bool) -> Int {
        let from = reading(start)
        var low = start + 1
        var high = firstDay + readings.count - 1
        while low < high {
            let middle = (low + high) / 2
            if isOver(reading(middle) - from) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
