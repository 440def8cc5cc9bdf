// What engine `pushdown` asks of the server about the cohorts of milestones: one GROUP BY for all of them.
import Postgres
import WaitingList

/// A grouping of the view `pathway` by where pathways stand among the milestones.
struct MilestoneQuestion: Sendable {
    private let census: Day
    private let steps: MilestoneSteps
    private let isByServer: Bool

    /// `nil` without milestones; where rows are parted by provider among servers, each groups its own.
    init?(_ census: Day, _ milestones: [MilestoneTerms], isByServer: Bool) {
        guard !milestones.isEmpty else { return nil }
        self.census = census
        steps = MilestoneSteps(milestones, census: census)
        self.isByServer = isByServer
    }

    /// Provider, board, treatment function, how many cohorts, the plan, and pathways; rows of no cohort are left out.
    func select(in schema: SchemaName) -> String {
        let keys = [
            "provider_code", "commissioner_icb_code", "treatment_function_code", Self.cohorts(steps),
            Self.plan(steps, census),
        ]
        let types = ["text", "text", "text", "int4", "int4"]
        let shown = zip(keys, types).map { "(\($0))::\($1)" }
        let latest = min(census, steps.terms.first?.lastClockStart ?? census)
        return """
            SELECT \(shown.joined(separator: ", ")), count(*)::int8
            FROM \(schema).pathway
            WHERE census_date = \(Self.sql(census))
                AND commissioner_code::text IS DISTINCT FROM '\(BandRow.nonEnglishCommissioner)'
                AND clock_start::date <= \(Self.sql(latest)) AND clock_start::date > '-infinity'::date
            GROUP BY \((keys + (isByServer ? ["census_date"] : [])).joined(separator: ", "))
            """
    }

    /// Counts one row of the answer.
    static func add(_ binary: borrowing BinaryRow, to fold: inout PathwayFold) throws {
        var row = PathwayRow()
        row.provider = try binary.organisation(0)
        row.board = try binary.organisation(1)
        row.treatmentFunction = try binary.category(2)
        guard let cohorts = try binary.int4(3), let plan = try binary.int4(4),
            let count = UInt32(exactly: try binary.int8(5) ?? 0)
        else { throw SourceError(.wrongRowCount, "the view pathway holds more rows than can be counted") }
        fold.add(row, count, MilestoneSteps.Standing(cohorts: Int(cohorts), plan: Int(plan)))
        if fold.isSpoilt { try PathwayFault.check(fold) }
    }

    /// How many cohorts a pathway is in: the innermost first; CASE alone travels to other servers.
    private static func cohorts(_ steps: MilestoneSteps) -> String {
        let cases = steps.terms.enumerated().reversed().map { index, terms in
            "WHEN clock_start::date <= \(sql(terms.lastClockStart)) THEN \(index + 1)"
        }
        return "CASE \(cases.joined(separator: " ")) END"
    }

    private static func plan(_ steps: MilestoneSteps, _ census: Day) -> String {
        let first = MilestoneSteps.firstDated
        let cases =
            [
                "WHEN tci_date IS NULL THEN \(MilestoneSteps.undated)",
                "WHEN tci_date::date < \(sql(census)) THEN \(MilestoneSteps.datePassed)",
            ]
            + steps.dates.enumerated().map { "WHEN tci_date::date <= \(sql($1)) THEN \(first + $0)" }
        return "CASE \(cases.joined(separator: " ")) ELSE \(first + steps.dates.count) END"
    }

    private static func sql(_ day: Day) -> String { "'\(day)'::date" }
}
