// A value at a day, or the mark of its absence.

/// One point of a series over time.
package struct ChartPoint: Hashable, Sendable {
    package var day: ChartDay
    /// `nil` where the value is missing or may not be shown: the line breaks there.
    package var value: Double?
    /// Drawn as a hollow dot with a "p" where it is the last.
    package var isProvisional: Bool
    /// The shorthand in place of a value, as "[c]" for a suppressed one.
    package var marker: String?

    package init(day: ChartDay, value: Double?, isProvisional: Bool = false, marker: String? = nil) {
        self.day = day
        self.value = value
        self.isProvisional = isProvisional
        self.marker = marker
    }
}

extension Sequence where Element == ChartPoint {
    /// The points with a finite value, in stretches that are broken where one has none.
    var stretches: [[(day: ChartDay, value: Double)]] {
        var all: [[(day: ChartDay, value: Double)]] = []
        var isBroken = true
        for point in self {
            guard let value = point.value, value.isFinite else {
                isBroken = true
                continue
            }
            if isBroken { all.append([]) }
            isBroken = false
            all[all.count - 1].append((point.day, value))
        }
        return all
    }

    /// The finite values, in order.
    var finiteValues: [Double] { compactMap(\.value).filter(\.isFinite) }
}

extension [ChartPoint] {
    /// Points one after the other that have the same marker in place of a value.
    var markedRuns: [(marker: String, days: ClosedRange<ChartDay>)] {
        var runs: [(marker: String, days: ClosedRange<ChartDay>)] = []
        var before: String?
        for point in self {
            let marker = point.value == nil ? point.marker : nil
            if let marker, marker == before, let run = runs.last, run.days.upperBound <= point.day {
                runs[runs.count - 1].days = run.days.lowerBound...point.day
            } else if let marker {
                runs.append((marker, point.day...point.day))
            }
            before = marker
        }
        return runs
    }

    /// The day of a point in words: the month where points are about a month apart or more, else the whole date.
    func dayWords(of day: ChartDay) -> String {
        let gaps = zip(self, dropFirst()).map { $1.day.daysSince2000 - $0.day.daysSince2000 }
        return gaps.allSatisfy { $0 >= 20 } ? day.monthWords : day.words
    }
}
