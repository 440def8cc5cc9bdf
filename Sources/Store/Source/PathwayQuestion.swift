// What engine `pushdown` asks of the server: one plain GROUP BY for each table of a fold.
import WaitingList

/// A grouping of the view `pathway`, and the tables of a fold that it fills.
struct PathwayQuestion: Sendable {
    /// What rows may be grouped by, in the order in which the answer has it.
    enum Column: Int, CaseIterable {
        case provider, treatmentFunction, isDated, listType, site, commissioner, board, priority, decile, age, sex,
            ethnic
    }

    let tables: PathwayFold.Tables
    private var columns: Set<Column>
    private var isByServer = false

    private init(_ tables: PathwayFold.Tables, _ columns: Set<Column>) {
        self.tables = tables
        self.columns = columns
    }

    /// The dearest first, so that connections which take turns end at about the same time.
    static let all: [PathwayQuestion] = [
        PathwayQuestion(.sites, [.provider, .site, .treatmentFunction]),
        PathwayQuestion(.providerLists, [.provider, .treatmentFunction, .isDated, .listType]),
        PathwayQuestion(.boardLists, [.board, .treatmentFunction, .isDated, .listType]),
        PathwayQuestion(.commissioners, [.commissioner, .treatmentFunction]),
        PathwayQuestion(.ethnicGroup, [.provider, .board, .ethnic]),
        PathwayQuestion(.deprivation, [.provider, .board, .decile]),
        PathwayQuestion(.ageBand, [.provider, .board, .age]),
        PathwayQuestion(.priority, [.provider, .board, .priority]),
        PathwayQuestion(.sex, [.provider, .board, .sex]),
    ]

    /// The same for rows that are parted by provider among servers, so that every server groups its own.
    ///
    /// A server is handed a grouping whole or not at all, and whole only when all that parts the rows is grouped by. With the
    /// provider, lists of boards are as many groups as those of providers: they are asked for together.
    static let byServer: [PathwayQuestion] =
        ([PathwayQuestion(lists, [.board, .treatmentFunction, .isDated, .listType])]
        + all.filter { $0.tables.isDisjoint(with: lists) }).map(\.withWhatPartsRows)

    private static let lists: PathwayFold.Tables = [.providerLists, .boardLists]

    private var withWhatPartsRows: PathwayQuestion {
        var question = PathwayQuestion(tables, columns.union([.provider]))
        question.isByServer = true
        return question
    }

    /// Twelve columns to group by (null where this question does not), the band of weeks, pathways, and joiners of the week.
    func select(_ census: Day, in schema: SchemaName) -> String {
        let day = "'\(census)'::date"
        let keys = Column.allCases.map { columns.contains($0) ? $0.sql : nil } + [Self.band(day)]
        let shown = zip(Column.allCases, keys).map { "\($1 ?? "NULL")::\($0.type)" } + ["\(Self.band(day))::int4"]
        // Which rows are left out is told by the question that also counts what became of the rows.
        let countsRows = tables.contains(.providerLists)
        let nonEnglish = "'\(BandRow.nonEnglishCommissioner)'"
        // Not `(…) IS NOT TRUE`, which does not travel to other servers.
        let filter = countsRows ? "" : " AND commissioner_code::text IS DISTINCT FROM \(nonEnglish)"
        let mark = "CASE WHEN commissioner_code::text = \(nonEnglish) THEN \(nonEnglish) END"
        let answer = shown.enumerated().map { countsRows && $0 == Column.commissioner.rawValue ? "\(mark)::text" : $1 }
        let groups = keys.compactMap(\.self) + (countsRows ? [mark] : []) + (isByServer ? ["census_date"] : [])
        return """
            SELECT \(answer.joined(separator: ", ")), count(*)::int8,
                count(*) FILTER (WHERE clock_start BETWEEN \(day) - 6 AND \(day))::int8
            FROM \(schema).pathway WHERE census_date = \(day)\(filter) GROUP BY \(groups.joined(separator: ", "))
            """
    }

    /// Null where it is none, so that no number is too large for its type.
    static let decile = "CASE WHEN imd_decile BETWEEN 1 AND 10 THEN imd_decile END"

    /// The same for ages.
    static let age = "CASE WHEN age_years BETWEEN 0 AND \(Category.oldestAge) THEN age_years END"

    /// The band of `Wait.band`, and null for an unknown clock start; CASE alone travels to other servers.
    private static func band(_ day: String) -> String {
        """
        CASE WHEN clock_start > \(day) OR clock_start = '-infinity'::date THEN NULL \
        WHEN \(day) - clock_start <= 7 THEN 0 WHEN \(day) - clock_start > 728 THEN 104 \
        ELSE (\(day) - clock_start - 1) / 7 END
        """
    }
}

extension PathwayQuestion.Column {
    fileprivate var sql: String {
        switch self {
        case .provider: "provider_code"
        case .treatmentFunction: "treatment_function_code"
        case .isDated: "(tci_date IS NOT NULL)"
        case .listType: "waiting_list_type"
        case .site: "site_code"
        case .commissioner: "commissioner_code"
        case .board: "commissioner_icb_code"
        case .priority: "priority_code"
        case .decile: PathwayQuestion.decile
        case .age: Self.ageBand
        case .sex: "sex"
        case .ethnic: "ethnic_category"
        }
    }

    fileprivate var type: String {
        switch self {
        case .isDated: "bool"
        case .decile, .age: "int2"
        default: "text"
        }
    }

    /// The youngest age of the band; null where the age is not known.
    private static var ageBand: String {
        let steps = zip(Category.youngestAges, Category.youngestAges.dropFirst()).map { youngest, next in
            "WHEN age_years < \(next) THEN \(youngest)"
        }
        let last = "WHEN age_years <= \(Category.oldestAge) THEN \(Category.youngestAges.last ?? 0)"
        return "CASE WHEN age_years < 0 THEN NULL \((steps + [last]).joined(separator: " ")) END"
    }
}
