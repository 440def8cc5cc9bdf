// One list, looked at week of start by week of start.

/// A provider's list of one treatment function: who was on it after a day, or is on it on that day.
final class ListOnDay: Sendable {
    let list: EnglishList
    let clock: OperationalClock
    private let model: EnglandModel
    private let ordinaryStarts: Double
    /// Those still waiting at the end of this day are looked for.
    private let day: Int
    /// Those who start later, up to and with this day, are looked for too.
    private let until: Int

    init(_ list: EnglishList, _ model: EnglandModel, _ clock: OperationalClock, day: Int, until: Int) {
        self.list = list
        self.clock = clock
        self.model = model
        self.day = day
        self.until = until
        ordinaryStarts = model.ordinaryStarts(of: list)
    }

    /// Calls `body` with each of the week's lives that was still waiting on the day, or started after it.
    ///
    /// False when nobody who started so long ago, or longer, can be there: weeks are asked for from the latest backwards.
    @inline(__always)
    func forEachLife(startingIn week: Int, _ body: (Life) -> Void) -> Bool {
        // The last day of the week has waited least, so that it tells.
        if week * 7 + 6 <= until, stillWaiting(week * 7 + 6) == 0 { return false }
        let count = model.starts(expected: ordinaryStarts, of: list, week: week)
        if count < 7 {
            // Not worth asking for every day of the week.
            for index in 0..<count {
                let life = model.life(index, of: list, week: week)
                if life.lot < stillWaiting(life.start) { body(life) }
            }
            return true
        }
        var waiting = InlineArray<7, UInt32>(repeating: 0)
        for weekday in 0..<7 { waiting[weekday] = stillWaiting(week * 7 + weekday) }
        for index in 0..<count {
            let life = model.life(index, of: list, week: week)
            if life.lot < waiting[life.start - week * 7] { body(life) }
        }
        return true
    }

    private func stillWaiting(_ start: Int) -> UInt32 {
        if start > until { return 0 }
        if start > day { return Survival.everybody }
        return model.survival.waiting(clock.reading(day) - clock.reading(start), speed: list.group.speed)
    }
}
