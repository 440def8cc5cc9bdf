// Pushes labels apart that would collide.

/// Places as near to `wanted` as can be with at least `gap` between neighbours, in the order of `wanted`.
///
/// Labels that touch form a block around the middle of what its members want. `wanted` must be in ascending order; what
/// comes back is, too. The block as a whole is kept inside `range` where it fits there; where it does not, it starts at the
/// lower bound and runs over at the upper.
package func spread(_ wanted: [Double], gap: Double = 11.5, within range: ClosedRange<Double>) -> [Double] {
    var blocks: [Block] = []
    for place in wanted {
        blocks.append(Block(place, within: range))
        while blocks.count > 1, blocks[blocks.count - 2].end(gap) + gap > blocks[blocks.count - 1].start(gap) {
            let last = blocks.removeLast()
            blocks[blocks.count - 1].append(last, gap)
        }
    }
    return blocks.flatMap { block in (0..<block.count).map { block.start(gap) + Double($0) * gap } }
}

/// Labels that touch.
private struct Block {
    /// The sum of the places where the first label would stand if each had its own way.
    private var sumOfStarts: Double
    private(set) var count = 1
    private let range: ClosedRange<Double>

    init(_ place: Double, within range: ClosedRange<Double>) {
        sumOfStarts = place
        self.range = range
    }

    func start(_ gap: Double) -> Double {
        let highest = range.upperBound - Double(count - 1) * gap
        return max(range.lowerBound, min(highest, sumOfStarts / Double(count)))
    }

    func end(_ gap: Double) -> Double { start(gap) + Double(count - 1) * gap }

    mutating func append(_ other: Block, _ gap: Double) {
        sumOfStarts += other.sumOfStarts - Double(other.count * count) * gap
        count += other.count
    }
}
