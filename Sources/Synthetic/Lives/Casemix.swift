// Who comes to which treatment function: age and sex, and what is done.

/// The patients of one treatment function.
final class Casemix: Sendable {
    /// Draws an age in years.
    let ageLots: Lottery
    /// Draws an index into `Sex.codes`.
    let sexLots: Lottery
    /// OPCS-4 codes without the dot; drawn evenly.
    let procedures: [String]

    /// In the order of `Specialty.all`.
    static let all: [Casemix] = rows.map(Casemix.init)

    private init(_ row: Row) {
        ageLots = Self.ages(row.peak, row.low, row.high)
        sexLots = Sex.lots(female: row.female)
        procedures = row.codes
    }

    /// Ages rise from `low` to `peak` and fall to `high`.
    private static func ages(_ peak: Int, _ low: Int, _ high: Int) -> Lottery {
        Lottery(
            (0...100).map { age in
                if age < low || age > high { return 0 }
                if age <= peak { return 0.15 + 0.85 * Double(age - low) / Double(max(1, peak - low)) }
                return 0.04 + 0.96 * Double(high - age) / Double(high - peak)
            })
    }

    private typealias Row = (peak: Int, low: Int, high: Int, female: Double, codes: [String])
    private static let rows: [Row] = [
        (62, 16, 96, 0.50, ["J183", "T202", "H512", "B285", "T242"]),
        (69, 16, 97, 0.25, ["M653", "M459", "M421", "N303", "M706"]),
        (66, 2, 98, 0.55, ["W371", "W381", "W401", "W822", "A651", "O291"]),
        (48, 1, 96, 0.50, ["F341", "D151", "E036", "Y766", "D141"]),
        (76, 1, 99, 0.56, ["C712", "C751", "C601", "C794", "C151"]),
        (38, 4, 94, 0.55, ["F091", "F103", "F121", "F381"]),
        (56, 10, 92, 0.50, ["V254", "A021", "V337", "A483"]),
        (57, 1, 95, 0.58, ["S065", "T521", "B311", "S603"]),
        (67, 16, 90, 0.35, ["K453", "K261", "E541", "T012"]),
        (64, 16, 98, 0.54, ["X352", "S521"]),
        (57, 14, 96, 0.54, ["G459", "H221", "G161", "J691"]),
        (67, 14, 98, 0.46, ["K601", "K633", "K571", "K621"]),
        (58, 1, 98, 0.55, ["S065", "S091", "S151", "X851"]),
        (64, 14, 97, 0.50, ["E492", "E503", "T121"]),
        (52, 14, 96, 0.58, ["A842", "A551"]),
        (58, 14, 95, 0.67, ["W903", "X921"]),
        (83, 65, 100, 0.58, ["X352"]),
        (44, 14, 94, 1.00, ["Q074", "Q181", "P233", "Q383", "M533"]),
        (60, 10, 98, 0.53, ["X352", "M473", "A521", "L912"]),
        (36, 10, 92, 0.57, ["A831"]),
        (6, 0, 17, 0.45, ["F341", "D151", "N171", "T202"]),
        (58, 5, 96, 0.55, ["B274", "L851", "T202", "L749"]),
        (60, 5, 97, 0.55, ["A704", "X352"]),
    ]
}

/// Sex, as the NHS data dictionary codes it.
enum Sex {
    /// The last is not recorded at all.
    static let codes = ["1", "2", "9", "0", ""]

    static func lots(female: Double) -> Lottery {
        Lottery([0.994 * (1 - female), 0.994 * female, 0.0015, 0.0015, 0.003])
    }
}
