// Columns that several tables have, said once.
import WaitingList

extension CSVColumn {
    static let censusDate = date("census_date", "the day whose waiting list it is")
    static let revision = integer(
        "revision", "1 for the first figures of this census, and one more each time they were replaced")
    static let unit = text("unit", "what the value counts in")
    static let value = number("value", "the value, unrounded; empty when the marker says why")
    static let dimension = text("dimension", "all, or treatment_function")
    static let category = text("category", "all, or the code of the treatment function")

    /// Whose figures they are.
    static let place: [CSVColumn] = [
        text("geography_type", "england, region, icb or provider"),
        text("geography_code", "ODS code; England has its ONS code, and none stands for no board"),
        text("geography_name", "the place's name"),
    ]

    /// Which measure, of which pathways.
    static let measure: [CSVColumn] = [
        text("measure_id", "id of the measure"), text("measure_name", "its name"), dimension, category,
    ]

    /// A measure as a column of its own.
    static func of(_ metric: Metric) -> CSVColumn {
        let about = metric.unit == .pathways ? metric.title : "\(metric.title), in \(metric.unit.rawValue)"
        return metric.unit == .pathways ? integer(metric.id, about) : number(metric.id, about)
    }
}
