// One strip: dots moved apart, the middle half of them shaded, the median, and the reader's own.
import Drawing

/// A measure on a scale of its own, better to the right.
struct StripRow {
    private let row: PositionStrip.Row
    private let values: [Double]
    private let scale: LinearScale

    init(_ row: PositionStrip.Row, left: Double, right: Double) {
        self.row = row
        values = row.values.filter(\.isFinite).sorted()
        let median = quantile(0.5, of: values) ?? 0
        // As far to one side as to the other, so that the median is in the middle of every strip.
        let all = (values + [row.reader, row.average].compactMap { $0 }).filter(\.isFinite)
        let reach = all.map { abs($0 - median) }.max() ?? 0
        let half = reach > 0 ? reach : 1
        scale = LinearScale(
            (median - half)...(median + half), from: row.betterIsHigher ? left : right,
            to: row.betterIsHigher ? right : left)
    }

    /// Around a height; everything lies within half of `height` of it.
    func shapes(y: Double, height: Double, seed: UInt64) -> [Shape] {
        guard !values.isEmpty else { return [] }
        let size = min(1, height / 24)
        let jitter = jitter(values.count, seed: seed)
        let dots = zip(values, jitter).map { value, move in
            Shape.disc(Disc(Point(scale(value), y + move * 3.2 * size), radius: 1.5, fill: .rule))
        }
        return box(y, 7 * size) + dots + median(y, 8 * size) + average(y - 7 * size) + reader(y, 4 * max(0.8, size))
    }

    /// The middle half; none where there are too few values for quarters to mean anything.
    private func box(_ y: Double, _ half: Double) -> [Shape] {
        guard values.count >= 4, let lower = quantile(0.25, of: values), let upper = quantile(0.75, of: values) else {
            return []
        }
        let (left, right) = (min(scale(lower), scale(upper)), max(scale(lower), scale(upper)))
        return [.path(Path(Box(x: left, y: y - half, width: right - left, height: 2 * half), fill: .pale))]
    }

    private func median(_ y: Double, _ half: Double) -> [Shape] {
        guard values.count > 1, let median = quantile(0.5, of: values) else { return [] }
        let x = scale(median)
        return [.line(Point(x, y - half), Point(x, y + half), Stroke(.secondaryText, 0.9))]
    }

    private func average(_ top: Double) -> [Shape] {
        guard let average = row.average, average.isFinite else { return [] }
        return averageMark(at: Point(scale(average), top))
    }

    private func reader(_ y: Double, _ radius: Double) -> [Shape] {
        guard let reader = row.reader, reader.isFinite else { return [] }
        return [.disc(Disc(Point(scale(reader), y), radius: radius, fill: .ink, ring: 1))]
    }
}

/// The triangle that points down at an average.
func averageMark(at place: Point) -> [Shape] {
    [
        .path(Path(triangleAt: place, 4, isUp: false, fill: .white)),
        .path(Path(triangleAt: place, 3.2, isUp: false, fill: .ink)),
    ]
}

/// The value at a share of the way through sorted values, between neighbours in proportion (Hyndman and Fan 1996, type 7).
func quantile(_ share: Double, of sorted: [Double]) -> Double? {
    guard let last = sorted.last else { return nil }
    let place = share * Double(sorted.count - 1)
    let below = Int(place)
    guard below + 1 < sorted.count else { return last }
    return sorted[below] + (place - Double(below)) * (sorted[below + 1] - sorted[below])
}

/// Numbers from -1 to 1, far apart for neighbours: steps of the golden section from a start that the seed gives.
func jitter(_ count: Int, seed: UInt64) -> [Double] {
    // SplitMix64's mixing of the seed (Steele, Lea and Flood 2014), so that close seeds start far apart.
    var mixed = seed &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    let start = Double((mixed ^ (mixed >> 31)) >> 11) / 9_007_199_254_740_992
    return (0..<count).map { index in
        let place = start + Double(index) * 0.618_033_988_749_894_8
        return 2 * (place - place.rounded(.down)) - 1
    }
}
