// Proportions and rates with their intervals, by hand.
import JSON
import Statistics

extension Calculator {
    /// A proportion with its Wilson interval.
    static let proportion = Calculator(
        "proportion", "A proportion with its Wilson interval.",
        fields: countFields + [
            Field("confidence", "0 to 1, neither", "0.95"),
            Field("multiplier", "number above 0", "1; 100 for per cent"),
        ],
        answers: intervalAnswers,
        example: #"{"numerator": 4395958, "denominator": 7155958, "multiplier": 100}"#
    ) { request throws(Complaint) in
        let (numerator, denominator) = try counts(request)
        let confidence = try confidence(request)
        let multiplier = try request.optionalNumber("multiplier", in: Bounds.positive) ?? 1
        let estimate = try Complaint.explaining { () throws(ComparisonError) in
            try Proportion(numerator, of: denominator).estimate(confidence: confidence, multiplier: multiplier)
        }
        return .object(members(of: estimate))
    }

    /// A rate with its exact or Byar interval.
    static let rate = Calculator(
        "rate", "A rate with its interval: exact below 10 events, Byar's from 10.",
        fields: countFields + [
            Field("confidence", "0 to 1, neither", "0.95"), Field("multiplier", "number above 0", "100000"),
        ],
        answers: intervalAnswers + [Field("method", "word", "exact or byar")],
        example: #"{"numerator": 7, "denominator": 1200, "multiplier": 1000}"#
    ) { request throws(Complaint) in
        let (numerator, denominator) = try counts(request)
        let confidence = try confidence(request)
        let multiplier = try request.optionalNumber("multiplier", in: Bounds.positive) ?? 100_000
        let rate = try Complaint.explaining { () throws(ComparisonError) in try Rate(numerator, per: denominator) }
        let estimate = try Complaint.explaining { () throws(ComparisonError) in
            try rate.estimate(confidence: confidence, multiplier: multiplier)
        }
        return .object(members(of: estimate) + [.init(name: "method", value: .text(rate.method.rawValue))])
    }

    private static let countFields = [
        Field("numerator", "count", "what is counted"), Field("denominator", "count", "out of what"),
    ]

    /// The fields of an interval.
    static let intervalAnswers = [
        Field("value", "number or null", "null out of nothing"), Field("lower", "number or null", "the lower end"),
        Field("upper", "number or null", "the upper end"),
    ]

    /// The confidence of a request; 95 per cent.
    static func confidence(_ request: Request) throws(Complaint) -> Confidence {
        guard let level = try request.optionalNumber("confidence") else { return .ninetyFive }
        return try Complaint.explaining { () throws(ComparisonError) in try Confidence(level) }
    }

    /// The members of an interval, null where there is none.
    static func members(of estimate: Estimate?) -> [JSONValue.Member] {
        [
            .init(name: "value", value: .number(estimate?.value)),
            .init(name: "lower", value: .number(estimate?.lower)),
            .init(name: "upper", value: .number(estimate?.upper)),
        ]
    }

    private static func counts(_ request: Request) throws(Complaint) -> (numerator: Double, denominator: Double) {
        (
            try request.number("numerator", in: Bounds.notNegative),
            try request.number("denominator", in: Bounds.notNegative)
        )
    }
}
