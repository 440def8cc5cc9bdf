// The tables beside the censuses: what a file of each replaces.

/// A reference table that `TableImport` fills, known by the name of its view.
package struct SourceTable: Sendable {
    /// The view's name, such as `booked_operation`.
    package let name: String
    /// What becomes of the rows that are there, for a person who is about to import.
    package let replaces: String
    /// The columns whose values together stand in a file once; empty when they may stand there again.
    let key: [String]
    /// SQL that creates the temporary table `incoming`, whose columns are those that a file may have.
    let create: String
    /// Asked of `incoming` when the file is in it; all of them refuse.
    var checks: [ImportCheck] = []
    /// SQL statements that store `incoming`, in order.
    let store: [String]

    /// All of them, organisations first.
    package static let all: [SourceTable] = [
        .provider,
        .icb,
        .weekly("clock_start", key: ["week_ending", "provider_code", "treatment_function_code"] + breakdowns),
        .weekly(
            "clock_stop", key: ["week_ending", "provider_code", "treatment_function_code", "stop_type"] + breakdowns),
        .whole("booked_operation", key: ["operation_id"]),
        .whole("cancellation", key: ["operation_id", "cancelled_on"]),
        .whole("assessment", key: ["pathway_id", "assessed_on", "kind"]),
        .whole("plan", key: ["pathway_id", "flag", "programme", "started_on"]),
        .whole("contact", key: []),
        .whole("support_information", key: ["provider_code", "treatment_function_code", "title"]),
    ]

    /// The table of this name; nil when there is none.
    package init?(_ name: String) {
        guard let table = Self.all.first(where: { $0.name == name }) else { return nil }
        self = table
    }

    private static let breakdowns = ["commissioner_code", "waiting_list_type"]

    private init(_ name: String, replaces: String, key: [String], create: String, store: [String]) {
        self.name = name
        self.replaces = replaces
        self.key = key
        self.create = create
        self.store = store
    }

    /// A table of flows: a file holds whole weeks.
    private static func weekly(_ name: String, key: [String]) -> SourceTable {
        let delete = """
            DELETE FROM waiting_list.\(name)_row WHERE week_ending IN (SELECT week_ending FROM pg_temp.incoming)
            """
        return SourceTable(
            name, replaces: "the weeks that the file holds", key: key, create: like(name),
            store: [delete, insert(name)])
    }

    /// A table of events, which a file holds as a whole: what its source no longer has is kept no longer.
    private static func whole(_ name: String, key: [String]) -> SourceTable {
        SourceTable(
            name, replaces: "all rows", key: key, create: like(name),
            store: ["DELETE FROM waiting_list.\(name)_row", insert(name)])
    }

    /// With the constraints and keys of the table, and what their comments say.
    private static func like(_ name: String) -> String {
        "CREATE TEMP TABLE incoming (LIKE waiting_list.\(name)_row INCLUDING ALL) ON COMMIT DROP"
    }

    private static func insert(_ name: String) -> String {
        "INSERT INTO waiting_list.\(name)_row SELECT * FROM pg_temp.incoming"
    }
}

extension SourceTable {
    /// Named today, so that a published month from before changes nothing, and a later one does.
    ///
    /// A file with the view's columns may be imported: what the view takes from the boards is not taken from here.
    private static let provider = SourceTable(
        "provider", replaces: "what is known of the providers in the file, where it is not empty there", key: ["code"],
        create: organisations(
            "icb_code text, icb_name text, region_code text, region_name text, nhs_trust boolean"),
        store: [
            """
            INSERT INTO waiting_list.organisation_provider AS known (code, name, icb_code, nhs_trust_given, named_at)
            SELECT code, name, icb_code, nhs_trust, current_date FROM pg_temp.incoming
            ON CONFLICT (code) DO UPDATE SET name = excluded.name,
                icb_code = coalesce(excluded.icb_code, known.icb_code),
                nhs_trust_given = coalesce(excluded.nhs_trust_given, known.nhs_trust_given),
                named_at = greatest(excluded.named_at, known.named_at)
            """
        ])

    private static let icb: SourceTable = {
        var table = SourceTable(
            "icb", replaces: "what is known of the boards in the file, where it is not empty there", key: ["code"],
            create: organisations("region_code text, region_name text"),
            store: [
                """
                INSERT INTO waiting_list.icb_region AS known (icb_code, region_code)
                SELECT code, region_code FROM pg_temp.incoming WHERE region_code IS NOT NULL
                ON CONFLICT (icb_code) DO UPDATE SET region_code = excluded.region_code
                """,
                """
                INSERT INTO waiting_list.organisation_icb AS known (code, name, named_at)
                SELECT code, name, current_date FROM pg_temp.incoming
                ON CONFLICT (code) DO UPDATE SET name = excluded.name,
                    named_at = greatest(excluded.named_at, known.named_at)
                """,
            ])
        table.checks = [.regionKnown]
        return table
    }()

    private static func organisations(_ more: String) -> String {
        """
        CREATE TEMP TABLE incoming (code text PRIMARY KEY CONSTRAINT incoming_code CHECK (code ~ '^[A-Z0-9]{3,6}$'),
            name text NOT NULL, \(more)) ON COMMIT DROP;
        COMMENT ON CONSTRAINT incoming_code ON pg_temp.incoming IS '3 to 6 capital letters and digits'
        """
    }
}

extension ImportCheck {
    /// A board in a region that nobody knows would be missing from all of them.
    fileprivate static let regionKnown = ImportCheck(
        id: "region-known", severity: .refuse, rule: "every region_code is in waiting_list.region",
        offenders: .rows(where: "region_code NOT IN (SELECT code FROM waiting_list.region)"),
        detail: "format('region_code is %L', f.region_code)")
}
