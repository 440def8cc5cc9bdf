// Calibration and projection of a list by compartments, by hand.
import JSON
import Statistics

extension Calculator {
    /// The parameters of a projection, from what was seen of a list.
    static let calibrate = Calculator(
        "calibrate", "The parameters of a compartmental projection, from past periods (Wood & Worthington 2025).",
        fields: pastFields,
        answers: [
            Field(
                "renege_param", "list of shares", "by compartment: removed other than by treatment, of those exposed"),
            Field("capacity_param", "list of shares", "by compartment: treated, of those exposed"),
        ],
        example: pastExample + "}"
    ) { request throws(Complaint) in
        let past = try past(request)
        let parameters = try Complaint.explaining { () throws(ProjectionError) in try past.calibrated() }
        return ["renege_param": .numbers(parameters.renege), "capacity_param": .numbers(parameters.capacity)]
    }

    /// A list's future, from its stock, who joins and how many can be treated.
    static let project = Calculator(
        "project", "The future of a list by compartments, from its stock, referrals, capacity and parameters.",
        fields: [
            Field("incompletes_t0", "list of counts", "who waits now, by compartment; the last one is open"),
            Field("referrals", "list of counts", "who joins, by period"),
            Field("capacity", "list of counts", "how many can be treated, by period"),
            Field("renege_param", "list of shares", "by compartment, as calibrate answers; may be negative"),
            Field("capacity_param", "list of shares", "by compartment, as calibrate answers"),
            Field("surplus_method", "word", "evenly (the default) or prioritise_long_waiters"),
        ],
        answers: [
            Field("treatments", "rows of counts", "clock stops, before a surplus is moved to other compartments"),
            Field("reneges", "rows of counts", "removals other than treatment, by period and compartment"),
            Field("incompletes", "rows of counts", "who waits at the end, by period and compartment"),
        ],
        example: """
            {"incompletes_t0": [120, 80, 200], "referrals": [130, 125], "capacity": [110, 115], \
            "renege_param": [0.02, 0.03, 0.05], "capacity_param": [0.2, 0.3, 0.4]}
            """
    ) { request throws(Complaint) in
        let inputs = ProjectionInputs(
            opening: try request.numbers("incompletes_t0", in: Bounds.notNegative),
            referrals: try request.numbers("referrals", in: Bounds.notNegative),
            capacity: try request.numbers("capacity", in: Bounds.notNegative),
            parameters: FlowParameters(
                renege: try request.numbers("renege_param"),
                capacity: try request.numbers("capacity_param", in: Bounds.notNegative)),
            surplusMethod: try request.optionalWord("surplus_method", of: SurplusMethod.self) ?? .evenly)
        try expectRoom(periods: inputs.referrals.count, compartments: inputs.opening.count)
        let projection = try Complaint.explaining { () throws(ProjectionError) in try inputs.projected() }
        return [
            "treatments": .rows(projection.treatments), "reneges": .rows(projection.reneges),
            "incompletes": .rows(projection.incompletes),
        ]
    }

    /// What was seen of a list, as `calibrate` and `forecast` ask for it.
    static let pastFields = [
        Field("referrals", "list of counts", "who joined, by period; that of the first period is not used"),
        Field("treatments", "rows of counts", "clock stops, by period and compartment"),
        Field("incompletes", "rows of counts", "who waited at the end, by period and compartment"),
        Field(
            "redistribute_m0_reneges", "true or false", "take people who appear in compartment 0 for referrals: false"),
        Field("allow_negative_params", "true or false", "whether a renege_param may be below 0: true"),
    ]

    /// The beginning of an example with a past.
    static let pastExample = """
        {"referrals": [100, 105, 98], "treatments": [[20, 30], [22, 35], [21, 33]], \
        "incompletes": [[70, 90], [80, 120], [75, 160]]
        """

    /// Reads those fields.
    static func past(_ request: Request) throws(Complaint) -> ListPast {
        ListPast(
            referrals: try request.numbers("referrals", in: Bounds.notNegative),
            treatments: try request.rows("treatments", in: Bounds.notNegative),
            incompletes: try request.rows("incompletes", in: Bounds.notNegative),
            redistributesFirstReneges: try request.optionalTruth("redistribute_m0_reneges") ?? false,
            allowsNegativeParameters: try request.optionalTruth("allow_negative_params") ?? true)
    }

    private static func expectRoom(periods: Int, compartments: Int) throws(Complaint) {
        guard periods * compartments <= 10 * Request.mostValues else {
            throw Complaint("\(periods) periods of \(compartments) compartments are more than one answer may hold")
        }
    }
}
