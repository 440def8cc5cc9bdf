// How many pathways are waiting.
import Statistics

extension Metric {
    /// Incomplete pathways, with a known clock start or without.
    package static let listSize = ofList("list_size", "Waiting list", unit: .pathways, improvement: .decrease) {
        .count($0.total)
    }
}
