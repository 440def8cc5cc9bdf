// How much capacity a standard takes by the end of a projection.

/// The least steady capacity that meets a standard in the last period.
package enum CapacityNeeded: Hashable, Sendable {
    /// This many clock stops in every period meet it; the level that it then comes to.
    case reached(capacityPerPeriod: Double, level: Double)
    /// Not even the most that was allowed meets it; the best level that any capacity came to.
    case outOfReach(most: Double, bestLevel: Double)
}

extension ProjectionInputs {
    /// The same capacity in every period, in place of the capacity of these inputs.
    ///
    /// Looked for among 17 capacities from none to `most`, then by halving, at most 100 times, to a thousand-millionth of
    /// `most`, which defaults to what treats everybody in every period.
    package func capacityNeeded(
        for standard: WaitStandard, atMost most: Double? = nil
    ) throws(ProjectionError) -> CapacityNeeded {
        try check()
        try standard.check(compartments: opening.count)
        let most = most ?? enoughForEverybody
        try ProjectionError.check([most], "most_capacity")
        var (low, best) = (0.0, standard.level(of: try end(capacity: 0)))
        for part in 0...16 {
            let capacity = most * Double(part) / 16
            let stock = try end(capacity: capacity)
            let level = standard.level(of: stock)
            if standard.isMet(by: stock) {
                return try least(for: standard, above: low, upTo: (capacity, level), within: 1e-9 * most)
            }
            if standard.isBetter(level, than: best) { best = level }
            low = capacity
        }
        return .outOfReach(most: most, bestLevel: best)
    }

    private func least(
        for standard: WaitStandard, above: Double, upTo met: (capacity: Double, level: Double), within: Double
    ) throws(ProjectionError) -> CapacityNeeded {
        var (low, found) = (above, met)
        for _ in 0..<100 where found.capacity - low > within {
            let middle = low + (found.capacity - low) / 2
            let stock = try end(capacity: middle)
            if standard.isMet(by: stock) { found = (middle, standard.level(of: stock)) } else { low = middle }
        }
        return .reached(capacityPerPeriod: found.capacity, level: found.level)
    }

    /// Who waits after the last period with one capacity throughout.
    private func end(capacity each: Double) throws(ProjectionError) -> Stock {
        var inputs = self
        inputs.capacity = referrals.map { _ in each }
        return try inputs.projected().incompletes.last ?? opening
    }

    /// Nobody is left after the first period, and in each later one only its referrals are there.
    private var enoughForEverybody: Double {
        let most = max(opening.waiting + (referrals.first ?? 0), referrals.max() ?? 0)
        let appearing = min(0, parameters.renege.min() ?? 0)
        return most * (1 - appearing)
    }
}
