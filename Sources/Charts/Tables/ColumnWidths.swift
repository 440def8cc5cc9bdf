// Widths for columns that should be alike, but not at the price of their words.

/// One width a column, adding up to `available` where the least widths leave that much.
///
/// Columns are as wide as each other except where one wants more; where there is not enough for what all want, each gets its
/// least width and the same share of the rest of its wish; where there is not even enough for the least widths, those.
func columnWidths(least: [Double], wanted: [Double], available: Double) -> [Double] {
    let wanted = zip(least, wanted).map { max($0, $1) }
    let (leastSum, wantedSum) = (least.reduce(0, +), wanted.reduce(0, +))
    guard available > leastSum else { return least }
    guard available > wantedSum else {
        let share = wantedSum > leastSum ? (available - leastSum) / (wantedSum - leastSum) : 0
        return zip(least, wanted).map { $0 + ($1 - $0) * share }
    }
    // The largest wishes are granted until an equal share of what is left is enough for each of the others.
    var (rest, granted) = (available, 0)
    for wish in wanted.sorted(by: >) where wish > rest / Double(wanted.count - granted) {
        (rest, granted) = (rest - wish, granted + 1)
    }
    let share = rest / Double(max(1, wanted.count - granted))
    return wanted.map { max($0, share) }
}
