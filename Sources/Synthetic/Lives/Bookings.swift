// The dates somebody was given for an operation, and what became of them.
import Statistics

/// One date given.
struct Booking {
    /// 1 or 2.
    let number: Int
    let bookedOn: Int
    let plannedOn: Int
    /// Nil when it took, or will take, place.
    let cancellation: Cancellation?
}

/// A date taken back.
struct Cancellation {
    let day: Int
    let isOnTheDay: Bool
    let reason: CancellationReason
    /// Nil when nobody recorded it.
    let isNotReady: Bool?
    /// Hours until the next date was given; nil when none was.
    let rescheduledWithinHours: Int?
}

/// The bookings of one life: none, one, or a cancelled one and perhaps another.
struct Bookings {
    let first: Booking?
    let second: Booking?

    private static let purpose: UInt64 = 0x626F_6F6B

    /// Only those with a decision to admit are booked.
    init(_ life: Life, _ course: Course, _ risks: RiskValues) {
        var draws = life.draws(Self.purpose)
        guard let decision = course.decision else {
            first = nil
            second = nil
            return
        }
        switch course.ending {
        case .admitted:
            let kept = max(decision, course.stop - 7 - Int(draws.next() % 36))
            let earlier = Self.cancelled(from: decision, until: course.stop, kept: kept, risks.flagCount, &draws)
            let last = Booking(
                number: earlier == nil ? 1 : 2, bookedOn: earlier?.rebookedOn ?? kept, plannedOn: course.stop,
                cancellation: nil)
            first = earlier?.booking ?? last
            second = earlier == nil ? nil : last
        case .nonAdmitted, .otherRemoval:
            first = Self.givenUp(from: decision, until: course.stop, &draws)
            second = nil
        }
    }

    /// In the order they were given.
    var all: [Booking] { [first, second].compactMap(\.self) }

    /// The day of operation that a patient could be told on `day`; nil when none stands.
    func date(knownOn day: Int) -> Int? {
        if let second, second.bookedOn <= day { return second.plannedOn }
        guard let first, first.bookedOn <= day, first.cancellation.map({ day < $0.day }) ?? true else { return nil }
        return first.plannedOn
    }

    /// An earlier date that was taken back; the more risks, the likelier.
    private static func cancelled(
        from decision: Int, until stop: Int, kept: Int, _ flags: Int, _ draws: inout SplitMix64
    ) -> (booking: Booking, rebookedOn: Int)? {
        let room = stop - decision
        guard room >= 12, draws.fraction() < 0.06 + 0.03 * Double(flags) else { return nil }
        let part = draws.fraction()
        let gap = min(room - 6, 3 + Int(75 * part * part * part))
        let planned = Self.weekday(stop - gap)
        let booked = max(decision, planned - 7 - Int(draws.next() % 36))
        let isOnTheDay = draws.fraction() < 0.5
        let day = isOnTheDay ? planned : max(booked, planned - 1 - Int(draws.next() % 7))
        let isAtOnce = draws.fraction() < 0.08
        let rebooked = isAtOnce ? day : min(stop - 1, max(day + 1, kept))
        let hours = (rebooked - day) * 24 + 1 + Int(draws.next() % 20)
        let cancellation = Cancellation(
            day: day, isOnTheDay: isOnTheDay, flags: flags, rescheduledWithinHours: hours, &draws)
        return (Booking(number: 1, bookedOn: booked, plannedOn: planned, cancellation: cancellation), rebooked)
    }

    /// One in four of those who leave untreated had a date, and took it back just before.
    private static func givenUp(from decision: Int, until stop: Int, _ draws: inout SplitMix64) -> Booking? {
        let day = stop - 1 - Int(draws.next() % 4)
        guard day > decision, draws.fraction() < 0.25 else { return nil }
        let booked = max(decision, day - 5 - Int(draws.next() % 25))
        let planned = day + Int(draws.next() % 6)
        let cancellation = Cancellation(
            day: day, isOnTheDay: day == planned, reason: .declined, isNotReady: false, rescheduledWithinHours: nil)
        return Booking(number: 1, bookedOn: booked, plannedOn: planned, cancellation: cancellation)
    }

    /// Saturdays and Sundays become the Friday before.
    private static func weekday(_ day: Int) -> Int { day - max(0, day % 7 - 4) }
}
