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
    /// Found by halving, at most 100 times, to a thousand-millionth of the bound. `most` defaults to what treats everybody
    /// in every period.
    package func capacityNeeded(
        for standard: WaitStandard, atMost most: Double? = nil
    ) throws(ProjectionError) -> CapacityNeeded {
        try check()
        try standard.check(compartments: opening.count)
        let most = most ?? enoughForEverybody
        try ProjectionError.check([most], "most_capacity")
        let atMost = try end(capacity: most)
        guard standard.isMet(by: atMost) else {
            return .outOfReach(most: most, bestLevel: try bestLevel(of: standard, atMost: most))
        }
        var (low, high, level) = (0.0, most, standard.level(of: atMost))
        let none = try end(capacity: 0)
        if standard.isMet(by: none) { return .reached(capacityPerPeriod: 0, level: standard.level(of: none)) }
        for _ in 0..<100 where high - low > 1e-9 * most {
            let middle = low + (high - low) / 2
            let stock = try end(capacity: middle)
            if standard.isMet(by: stock) { (high, level) = (middle, standard.level(of: stock)) } else { low = middle }
        }
        return .reached(capacityPerPeriod: high, level: level)
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

    /// The best of 17 capacities from none to the most.
    private func bestLevel(of standard: WaitStandard, atMost most: Double) throws(ProjectionError) -> Double {
        var best = standard.level(of: try end(capacity: most))
        for part in 0..<16 {
            let level = standard.level(of: try end(capacity: most * Double(part) / 16))
            if standard.isBetter(level, than: best) { best = level }
        }
        return best
    }
}
