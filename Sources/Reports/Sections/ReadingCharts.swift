// How to read a control chart, in the words of the house; icons and marks are named beside what they mean.
import Statistics
import WaitingList

extension Composer {
    /// A table of signs and meanings.
    mutating func readingCharts() -> Outcome {
        let metrics = report.sections.lazy.flatMap(\.kind.metrics)
        guard metrics.contains(where: { finding($0)?.hasVerdict == true }) else { return .absent(tooFewReason) }
        let run = SpecialCauseRule.runLength
        let rows: [(String, String)] = [
            (
                "Solid line and dashed grey lines",
                "The mean, and the limits between which nearly all values lie while nothing but chance is at work."
            ),
            (
                "Grey dot; grey icon",
                "Common cause: no significant change. Ups and downs are chance and need no explanation."
            ),
            (
                "Blue disc; blue icon with H or L",
                "Special cause improvement: higher (H) or lower (L) than chance allows, in the better direction."
            ),
            (
                "Orange diamond; orange icon with H or L",
                "Special cause concern: higher (H) or lower (L) than chance allows, in the worse direction."
            ),
            (
                "Purple triangle; purple arrow",
                "Special cause where neither direction is better: a change to understand."
            ),
            (
                "What makes a special cause",
                "A value outside the limits; \(run) values in a row on one side of the mean; \(run) values in a row that rise, or fall; "
                    + "two of three values near a limit."
            ),
            (
                "Icon with P or F",
                "The target will consistently be met (P), or consistently be missed unless the process changes (F)."
            ),
            ("Icon with ?", "The target may be met or missed, by chance."),
            (
                "Break in the limits",
                "From that day on the process is known to be another, and limits are worked out anew; the reason stands there."
            ),
        ]
        let table = TextTable(
            number: nextTable(), headline: "How to read the control charts",
            subtitle: "rules of NHS England's Making Data Count, with runs of \(run)",
            columns: [.init(title: "What you see", share: 0.3), .init(title: "What it means", share: 0.7)],
            rows: rows.map { [.strong($0.0), .plain($0.1)] })
        return .blocks([Block(content: .textTable(table))])
    }
}
