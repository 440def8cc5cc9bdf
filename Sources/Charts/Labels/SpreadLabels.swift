// Labels beside each other along one edge, pushed apart until none touches the next.

/// Centres of labels, moved as little as keeps each pair of neighbours `gap` points apart, in their order, inside a range.
///
/// Labels that want the same place keep the order in which they were handed in. Where a range is too short for all of them
/// they start at its lower end and run over it: it is for the caller to hand in fewer.
func spread(_ centres: [Double], gap: Double = 11.5, within range: ClosedRange<Double>) -> [Double] {
    spread(centres, heights: [Double](repeating: gap, count: centres.count), within: range)
}

/// The same for labels of different heights; `range` is that of their edges, less half of `heights` at either end.
func spread(_ centres: [Double], heights: [Double], within range: ClosedRange<Double>) -> [Double] {
    let order = centres.indices.sorted { (centres[$0], $0) < (centres[$1], $1) }
    // How far a label lies below the first when all touch: what is left of its wish then only has to ascend.
    var offset = 0.0
    var offsets: [Double] = []
    for (place, index) in order.enumerated() {
        if place > 0 { offset += (heights[order[place - 1]] + heights[index]) / 2 }
        offsets.append(offset)
    }
    let wishes = ascending(order.enumerated().map { centres[$1] - offsets[$0] })
    var placed = centres
    for (place, index) in order.enumerated() {
        let highest = max(range.lowerBound, range.upperBound - offset)
        placed[index] = min(max(wishes[place], range.lowerBound), highest) + offsets[place]
    }
    return placed
}

/// The ascending numbers closest to these, in the sense of least squares: neighbours in the wrong order share their mean.
private func ascending(_ numbers: [Double]) -> [Double] {
    var blocks: [(sum: Double, count: Int)] = []
    for number in numbers {
        var block = (sum: number, count: 1)
        while let last = blocks.last, last.sum / Double(last.count) > block.sum / Double(block.count) {
            block = (block.sum + last.sum, block.count + last.count)
            blocks.removeLast()
        }
        blocks.append(block)
    }
    return blocks.flatMap { [Double](repeating: $0.sum / Double($0.count), count: $0.count) }
}
