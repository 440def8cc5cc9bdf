// A funnel, by hand.
import JSON
import Statistics

extension Calculator {
    /// Which of many units differ from their average by more than chance.
    static let funnel = Calculator(
        "funnel", "The limits of a funnel of proportions, and which units lie outside them.",
        fields: [
            Field("numerator", "list of counts", "one for each unit"),
            Field("denominator", "list of counts", "one for each unit; a unit of 0 has no limits"),
            Field("multiplier", "number above 0", "100, for per cent"),
            Field(
                "overdispersion", "true or false", "whether limits widen where units differ by more than chance: false"),
        ],
        answers: [
            Field("average", "number", "all numerators over all denominators, times the multiplier"),
            Field("lower_2s", "list of numbers", "below it 1 in 40 lie by chance; null for a unit of 0"),
            Field("upper_2s", "list of numbers", "above it 1 in 40 lie by chance"),
            Field("lower_3s", "list of numbers", "below it 1 in 1000 lie by chance"),
            Field("upper_3s", "list of numbers", "above it 1 in 1000 lie by chance"),
            Field("phi", "number or null", "over-dispersion: limits widen above 1; null unless asked for"),
            Field("tau2", "number or null", "the variance between units, on the arcsine scale"),
            Field(
                "significance", "list of words", "High (0.001), High (0.025), Not significant, Low (0.025), Low (0.001)"
            ),
        ],
        example: #"{"numerator": [30, 52, 71], "denominator": [400, 500, 520], "overdispersion": true}"#
    ) { request throws(Complaint) in
        let numerators = try request.numbers("numerator", in: Bounds.notNegative)
        let denominators = try request.numbers("denominator", in: Bounds.notNegative)
        try request.expectSameCount(("numerator", numerators.count), ("denominator", denominators.count))
        let multiplier = try request.optionalNumber("multiplier", in: Bounds.positive) ?? 100
        let hasOverDispersion = try request.optionalTruth("overdispersion") ?? false
        let funnel = try Complaint.explaining { () throws(ComparisonError) in
            try FunnelTable(
                numerators: numerators, denominators: denominators, multiplier: multiplier,
                hasOverDispersion: hasOverDispersion)
        }
        return [
            "average": .number(funnel.average),
            "lower_2s": .numbers(funnel.limits.map { $0?.lower2s }),
            "upper_2s": .numbers(funnel.limits.map { $0?.upper2s }),
            "lower_3s": .numbers(funnel.limits.map { $0?.lower3s }),
            "upper_3s": .numbers(funnel.limits.map { $0?.upper3s }),
            "phi": .number(funnel.overDispersion?.phi),
            "tau2": .number(funnel.overDispersion?.tau2),
            "significance": .list(funnel.significance.map { .text($0?.rawValue) }),
        ]
    }

    /// Where a unit stands among others.
    static let peers = Calculator(
        "peers", "Where one unit stands among its peers: quartiles, quarter and rank.",
        fields: [
            Field("value", "number", "the unit's own"),
            Field("peers", "list of numbers", "those of the others, at least 4"),
            Field("improvement_direction", "word", "increase (the default), decrease or neutral: which way is better"),
        ],
        answers: [
            Field("lower_quartile", "number or null", "of all values, its own among them; null with too few peers"),
            Field("median", "number or null", "of all values"),
            Field("upper_quartile", "number or null", "of all values"),
            Field("quarter", "1 to 4 or null", "1 is up to the lower quartile, 4 above the upper one"),
            Field("rank", "count or null", "from 1, the best; equal values share it"),
            Field("ties", "count or null", "others with the same value"),
            Field("share_better", "0 to 1 or null", "of the peers; null where neither way is better"),
        ],
        example: #"{"value": 61.4, "peers": [58.2, 63.1, 70.4, 55.0, 61.4], "improvement_direction": "increase"}"#
    ) { request throws(Complaint) in
        let direction = try request.optionalWord("improvement_direction", of: ImprovementDirection.self) ?? .increase
        let position = PeerPosition(
            of: try request.number("value"), among: try request.numbers("peers"),
            isHigherBetter: direction == .neutral ? nil : direction == .increase)
        return [
            "lower_quartile": .number(position?.lowerQuartile), "median": .number(position?.median),
            "upper_quartile": .number(position?.upperQuartile), "quarter": .whole(position?.quarter),
            "rank": .whole(position?.rank), "ties": .whole(position?.ties),
            "share_better": .number(position?.shareBetter),
        ]
    }
}
