// The gamma distribution: its tails and their inverse, from which exact limits of a count come.
import Glibc

/// The gamma distribution of a shape of more than 0 and up to 100, with scale 1.
///
/// Half a chi-square value with `2 · shape` degrees of freedom is distributed so.
struct GammaDistribution {
    let shape: Double

    /// The value with `probability` below it.
    func quantile(below probability: Double) -> Double {
        bisect { lowerTail($0) < probability }
    }

    /// The value with `probability` above it.
    func quantile(above probability: Double) -> Double {
        bisect { upperTail($0) > probability }
    }

    /// The share below `value`, by its power series where that converges quickly.
    func lowerTail(_ value: Double) -> Double {
        guard value > 0 else { return 0 }
        return value < shape + 1 ? density(value) * series(value) : 1 - density(value) * fraction(value)
    }

    /// The share above `value`, by its continued fraction where the series would lose digits.
    func upperTail(_ value: Double) -> Double {
        guard value > 0 else { return 1 }
        return value < shape + 1 ? 1 - density(value) * series(value) : density(value) * fraction(value)
    }

    /// `value^shape · e^-value / Γ(shape)`.
    private func density(_ value: Double) -> Double {
        pow(value, shape) * exp(-value) / tgamma(shape)
    }

    /// Σ valueᵏ / (shape · (shape + 1) … (shape + k)).
    private func series(_ value: Double) -> Double {
        var term = 1 / shape
        var sum = term
        var divisor = shape
        while term > sum * .ulpOfOne / 4 {
            divisor += 1
            term *= value / divisor
            sum += term
        }
        return sum
    }

    /// The continued fraction of Γ(shape, value), by Lentz's method.
    private func fraction(_ value: Double) -> Double {
        var base = value + 1 - shape
        var ratio = 1 / Double.leastNormalMagnitude
        var inverse = 1 / base
        var product = inverse
        for step in 1...Self.mostSteps {
            let weight = -Double(step) * (Double(step) - shape)
            base += 2
            inverse = 1 / awayFromZero(weight * inverse + base)
            ratio = awayFromZero(base + weight / ratio)
            product *= ratio * inverse
            if abs(ratio * inverse - 1) <= .ulpOfOne { break }
        }
        return product
    }

    /// Far more than any value beyond `shape + 1` takes.
    private static let mostSteps = 2000

    private func awayFromZero(_ number: Double) -> Double {
        abs(number) < .leastNormalMagnitude ? .leastNormalMagnitude : number
    }

    /// The last value that lies below, to the last digit of a double.
    private func bisect(isBelow: (Double) -> Bool) -> Double {
        var low = 0.0
        var high = shape + 1
        while isBelow(high) { high *= 2 }
        while true {
            let middle = low + (high - low) / 2
            guard low < middle, middle < high else { return middle }
            if isBelow(middle) { low = middle } else { high = middle }
        }
    }
}
