// Gaps between groups and the slope of inequality, by hand.
import JSON
import Statistics

extension Calculator {
    /// The slope through groups in the order of their deprivation.
    static let inequality = Calculator(
        "inequality", "The slope index of inequality of groups from the most deprived to the least.",
        fields: [
            Field("population", "list of counts", "of each group, the most deprived first"),
            Field("value", "list of numbers", "of each group"),
        ],
        answers: [
            Field("sii", "number or null", "the line's value at the least deprived end less that at the most deprived"),
            Field("rii", "ratio or null", "the one over the other; both are null for fewer than two groups"),
        ],
        example: #"{"population": [20, 20, 20, 20, 20], "value": [2.4, 2.1, 1.9, 1.8, 1.6]}"#
    ) { request throws(Complaint) in
        let populations = try request.numbers("population", in: Bounds.notNegative)
        let values = try request.numbers("value")
        try request.expectSameCount(("population", populations.count), ("value", values.count))
        let slope = try Complaint.explaining { () throws(ComparisonError) in
            try SlopeIndex.of(populations: populations, values: values)
        }
        return ["sii": .number(slope?.sii), "rii": .number(slope?.rii)]
    }

    /// The gaps of groups from one of them.
    static let gaps = Calculator(
        "gaps", "How far the proportions of groups lie from that of a reference group.",
        fields: [
            Field("groups", "list of texts", "their names, each once"),
            Field("numerator", "list of counts", "one for each group"),
            Field("denominator", "list of counts", "one for each group"),
            Field("reference", "text", "the name of the group that the others are held against"),
            Field("confidence", "0 to 1, neither", "0.95"),
        ],
        answers: [
            Field("groups", "list of texts", "as asked"),
            Field("proportions", "list of objects", "value, lower and upper (Wilson), from 0 to 1"),
            Field("differences", "list of objects", "value, lower and upper (Newcombe); null at the reference"),
            Field("ratios", "list of objects", "value, lower and upper (Katz); null at the reference and at 0"),
        ],
        example: """
            {"groups": ["most deprived", "least deprived"], "numerator": [120, 80], "denominator": [4000, 4100], \
            "reference": "least deprived"}
            """
    ) { request throws(Complaint) in
        let names = try request.texts("groups")
        let numerators = try request.numbers("numerator", in: Bounds.notNegative)
        let denominators = try request.numbers("denominator", in: Bounds.notNegative)
        try request.expectSameCount(("groups", names.count), ("numerator", numerators.count))
        try request.expectSameCount(("groups", names.count), ("denominator", denominators.count))
        guard Set(names).count == names.count else { throw Complaint("groups", "names a group twice") }
        let reference = try request.text("reference")
        guard let position = names.firstIndex(of: reference) else {
            throw Complaint("reference", "is \"\(reference)\", which is none of the groups")
        }
        let confidence = try confidence(request)
        let proportions = try Complaint.explaining { () throws(ComparisonError) in
            try Proportion.list(numerators, of: denominators)
        }
        let gaps = try Complaint.explaining { () throws(ComparisonError) in
            try proportions.gaps(fromReferenceAt: position, confidence: confidence)
        }
        return [
            "groups": .texts(names),
            "proportions": .list(proportions.map { .object(members(of: $0.interval(confidence))) }),
            "differences": .list(gaps.map { .object(members(of: $0?.difference)) }),
            "ratios": .list(gaps.map { .object(members(of: $0?.ratio)) }),
        ]
    }
}
