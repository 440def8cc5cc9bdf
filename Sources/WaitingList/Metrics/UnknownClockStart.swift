// How many waiting pathways have no usable clock start.
import Statistics

extension Metric {
    /// Incomplete pathways in no band: their clock start is missing or after the census.
    package static let unknownClockStart = ofList(
        "unknown_clock_start", "Unknown clock start", unit: .pathways, improvement: .decrease
    ) {
        .count($0.unknownClockStart)
    }
}
