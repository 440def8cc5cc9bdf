// The horizontal axis of time: years, or quarters and months where the time is short; labels are thinned, never turned.
import Drawing

/// Days to places, with ticks.
struct TimeAxis {
    static let font = Font(9)
    /// Between two tick labels.
    private static let clearance = 5.0

    let days: ClosedRange<ChartDay>
    private let isBlank: Bool
    private let scale: LinearScale

    /// From the first day at `left` to the last at `right`, or both somewhat inside where the time is under 60 days.
    init(days: ClosedRange<ChartDay>, left: Double, right: Double) {
        self.init(days, isBlank: false, left: left, right: right)
    }

    /// The first to the last of days in any order; without any, an axis that says nothing.
    init(covering days: some Sequence<ChartDay>, left: Double, right: Double) {
        let all = days.sorted()
        let none = ChartDay(daysSince2000: 0)
        self.init((all.first ?? none)...(all.last ?? none), isBlank: all.isEmpty, left: left, right: right)
    }

    private init(_ days: ClosedRange<ChartDay>, isBlank: Bool, left: Double, right: Double) {
        self.isBlank = isBlank
        let (first, last) = (days.lowerBound.daysSince2000, days.upperBound.daysSince2000)
        let short = max(0, Self.shortest - (last - first))
        let (start, end) = (first - short / 2, last + (short - short / 2))
        self.days = ChartDay(daysSince2000: start)...ChartDay(daysSince2000: end)
        scale = LinearScale(Double(start)...Double(end), from: left, to: right)
    }

    func callAsFunction(_ day: ChartDay) -> Double { scale(Double(day.daysSince2000)) }

    /// Room below the axis for its labels, in points.
    var height: Double { step == .years ? 17 : 28 }

    /// The axis line, ticks, and as many labels as fit inside `limits`.
    func shapes(bottom: Double, within limits: ClosedRange<Double>, measurer: some TextMeasurer) -> [Shape] {
        let starts = isBlank ? [] : ticks
        let marks = starts.map {
            Shape.line(Point(self($0), bottom), Point(self($0), bottom + 4), Stroke(.ink, 0.8))
        }
        let line = Shape.line(Point(scale.from, bottom), Point(scale.to, bottom), Stroke(.ink, 0.9))
        return [line] + marks + labels(starts, bottom: bottom, within: limits, measurer).map { .text($0) }
    }
}

extension TimeAxis {
    private enum Step { case years, quarters, months }

    private static let shortest = 60
    /// Months from one tick to the next.
    private static let thinnings: [Step: [Int]] = [
        .years: [12, 24, 60, 120, 240, 600, 1_200], .quarters: [3, 6, 12, 24], .months: [1, 3, 6, 12],
    ]

    private var step: Step {
        switch days.upperBound.daysSince2000 - days.lowerBound.daysSince2000 {
        case ...160: .months
        case ...731: .quarters
        default: .years
        }
    }

    /// The first days of months, quarters or years; of every fifth or tenth year where years are many.
    private var ticks: [ChartDay] {
        let length = days.upperBound.daysSince2000 - days.lowerBound.daysSince2000
        let months = (Self.thinnings[step] ?? []).first { length < $0 * 30 * 41 } ?? 1_200
        return starts(every: months)
    }

    private func starts(every months: Int) -> [ChartDay] {
        let first = days.lowerBound.civil
        let count = first.year * 12 + first.month - 1
        let start = count - count % months
        return (0...).lazy
            .map { start + $0 * months }
            .map { ChartDay(year: $0 / 12, month: $0 % 12 + 1, day: 1) }
            .prefix { $0 <= days.upperBound }
            .filter { $0 >= days.lowerBound }
    }

    /// Labels of the least thinning at which none touches the next.
    private func labels(
        _ ticks: [ChartDay], bottom: Double, within limits: ClosedRange<Double>, _ measurer: some TextMeasurer
    ) -> [PlacedText] {
        var best: [PlacedText] = []
        for months in Self.thinnings[step] ?? [] {
            let kept = Set(starts(every: months)).intersection(ticks).sorted()
            guard !kept.isEmpty else { break }
            best = texts(kept, bottom: bottom, within: limits, measurer)
            if areClear(best, measurer) { return best }
        }
        // One label is left where not even two fit.
        return Array(best.prefix(step == .years ? 1 : 2))
    }

    private func texts(
        _ ticks: [ChartDay], bottom: Double, within limits: ClosedRange<Double>, _ measurer: some TextMeasurer
    ) -> [PlacedText] {
        ticks.enumerated().flatMap { place, day -> [PlacedText] in
            let year = "\(day.civil.year)"
            guard step != .years else { return [text(year, day, bottom + 14, .regular, limits, measurer)] }
            let month = text(day.monthTick, day, bottom + 14, .regular, limits, measurer)
            guard place == 0 || day.civil.month == 1 else { return [month] }
            // The first tick names its year, unless January follows closely.
            if place == 0, day.civil.month != 1, ticks.dropFirst().first?.civil.month == 1,
                self(ticks[1]) - self(day) < measurer.width(of: year, in: Font(9, .bold)) + Self.clearance
            {
                return [month]
            }
            return [month, text(year, day, bottom + 25, .bold, limits, measurer)]
        }
    }

    /// A label under its tick, moved inside the limits where it would stand out.
    private func text(
        _ words: String, _ day: ChartDay, _ y: Double, _ weight: Font.Weight, _ limits: ClosedRange<Double>,
        _ measurer: some TextMeasurer
    ) -> PlacedText {
        let font = Font(9, weight)
        let half = measurer.width(of: words, in: font) / 2
        let x = max(limits.lowerBound + half, min(limits.upperBound - half, self(day)))
        return PlacedText([TextRun(words, font, weight == .bold ? .ink : .secondaryText)], at: Point(x, y), .centre)
    }

    private func areClear(_ texts: [PlacedText], _ measurer: some TextMeasurer) -> Bool {
        Dictionary(grouping: texts, by: \.anchor.y).values.allSatisfy { row in
            let boxes = row.map { measurer.box(of: $0) }
            return zip(boxes, boxes.dropFirst()).allSatisfy { $0.right + Self.clearance <= $1.left }
        }
    }
}
