// How much a value carries over to the next.

extension ControlChart {
    /// Above this, limits of an XmR chart are too narrow to be trusted: values carry over from one period to the next.
    package static let cautionAboveAutocorrelation = 0.5

    /// The lag-1 autocorrelation of the last segment, about its own mean.
    ///
    /// r₁ = [Σ (xₜ − x̄)(xₜ₋₁ − x̄) / (P + 1)] / [Σ (xₜ − x̄)² / N], with the N values that are there and the P pairs of neighbours
    /// with nothing missing between, as R's `acf` with `na.pass`. With nothing missing P + 1 = N, and it is the usual one. `nil` with
    /// fewer than 3 values, without a pair, and when no value differs from the mean.
    package var lagOneAutocorrelation: Double? {
        let present = lastSegment.positions.compactMap { values[$0] }
        guard present.count >= 3, let first = present.first else { return nil }
        let mean = first + present.reduce(0) { $0 + ($1 - first) } / Double(present.count)
        let squares = present.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let pairs = productsOfNeighbours(about: mean)
        guard squares > 0, pairs.count > 0 else { return nil }
        return (pairs.sum / Double(pairs.count + 1)) / (squares / Double(present.count))
    }

    private func productsOfNeighbours(about mean: Double) -> (sum: Double, count: Int) {
        var sum = 0.0
        var count = 0
        for position in lastSegment.positions.dropFirst() {
            guard !signs[position].contains(.followsBreak), let value = values[position],
                let before = values[position - 1]
            else { continue }
            sum += (value - mean) * (before - mean)
            count += 1
        }
        return (sum, count)
    }
}
