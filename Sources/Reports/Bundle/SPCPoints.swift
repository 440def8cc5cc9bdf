// spc-points.csv: every control chart of the report, point by point, so that each colour and word can be checked.
import Statistics
import WaitingList

extension CSVTable {
    /// One row a census of each measure that is charted; a measure that stands in several figures has its rows once.
    static func spcPoints(_ document: Document) -> CSVTable {
        let columns: [CSVColumn] =
            [.censusDate] + CSVColumn.place + CSVColumn.measure + [
                .unit, .value, .marker("marker"), .number("mean", "the centre line, in the value's unit"),
                .number("lower_process_limit", "mean less 2.66 mean moving ranges"),
                .number("upper_process_limit", "mean and 2.66 mean moving ranges"),
                .text("point_type", "common or special cause; empty for a missing value and where there are no limits"),
                .text("rules", "the rules that flag the point, the one that names it first"),
                .number("target", "what is aimed at on that day; empty when nothing is"),
                .text("verdict", "of the whole chart, as the report's words and colours have it"),
                .text("assurance", "pass, fail or inconsistent; empty without a target or a verdict"),
            ]
        return CSVTable(
            "spc-points", about: "A point of a control chart",
            key: ["census_date", "geography_type", "geography_code", "measure_id", "dimension", "category"],
            columns: columns
        ) { write in
            var seen: Set<[String]> = []
            for finding in document.findings {
                let line = finding.cohort.treatmentFunction ?? ""
                let (type, code) = (finding.cohort.geography.typeName, finding.cohort.geography.code)
                guard let chart = finding.chart, seen.insert([type, code, finding.metric.id, line]).inserted else {
                    continue
                }
                try rows(finding, ChartColumns(chart)).forEach(write)
            }
        }
    }

    private static func rows(_ finding: Finding, _ columns: ChartColumns) -> [[CSVValue]] {
        let (metric, cohort) = (finding.metric, finding.cohort)
        return finding.points.indices.map { index in
            let measured = finding.points[index].measured
            return [
                .word(finding.points[index].day.description), .word(cohort.geography.typeName),
                .word(cohort.geography.code), .name(finding.placeName), .word(metric.id), .word(metric.title),
                .word(cohort.treatmentFunction == nil ? "all" : "treatment_function"),
                .word(cohort.treatmentFunction ?? "all"), .word(metric.unit.rawValue), CSVValue(measured?.value),
                .word((measured?.marker ?? (measured?.value == nil ? .notAvailable : nil))?.rawValue ?? ""),
                CSVValue(columns.mean[index]), CSVValue(columns.lowerProcessLimit[index]),
                CSVValue(columns.upperProcessLimit[index]), .word(columns.pointTypes[index]?.rawValue ?? ""),
                .word(columns.rules[index].map(\.rawValue).joined(separator: " ")), CSVValue(columns.targets[index]),
                .word(finding.verdict.kind.rawValue), .word(finding.verdict.assurance?.rawValue ?? ""),
            ]
        }
    }
}
