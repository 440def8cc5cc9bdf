// Which way is better.

/// Which way a measure gets better for patients.
package enum ImprovementDirection: String, CaseIterable, Sendable {
    /// Higher is better: special cause above is improvement.
    case increase
    /// Lower is better: special cause above is concern.
    case decrease
    /// Neither is better or worse: special cause is a change, high or low.
    case neutral
}
