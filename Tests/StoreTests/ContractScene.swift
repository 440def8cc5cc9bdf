// A small warehouse of its own names, and the views of the contract over it.

import Support
import Testing

@testable import Postgres
@testable import Store

/// A database with the tables of a warehouse in schema `mart` and the views that must be there in schema `rtt`.
struct ContractScene: Sendable {
    let database: TestDatabase
    private let writer: PostgresConnection

    static let schema = SchemaName("rtt")

    /// Lends a source that fits: three open pathways of 2026-02-01, two of the week before, two trusts.
    static func with(_ body: (ContractScene) async throws -> Void) async throws {
        try await TestDatabase.with { database in
            let writer = try await PostgresConnection.connect(ConnectionSettings(conninfo: database.conninfo))
            let scene = ContractScene(database: database, writer: writer)
            try await writer.execute(warehouse)
            try await body(scene)
            await writer.close()
        }
    }

    /// Runs SQL as the owner of everything; the warehouse's own names are found without their schema.
    func run(_ sql: String) async throws {
        try await writer.execute(sql)
    }

    /// Checks the views; `role` is the one that asks.
    func report(as role: String? = nil, schema: SchemaName? = schema) async throws -> ContractReport {
        let connection = try await PostgresConnection.connect(ConnectionSettings(conninfo: database.conninfo))
        if let role { try await connection.execute("SET ROLE \(role)") }
        let report = try await ContractCheck.run(on: connection, in: try #require(schema))
        await connection.close()
        return report
    }

    /// Runs SQL, and returns the faults and warnings that are there afterwards, in words.
    func findings(after sql: String) async throws -> [String] {
        try await run(sql)
        return try await report().findings.filter { $0.severity != .note }.map(\.description)
    }

    private static let warehouse = """
        CREATE SCHEMA mart;
        CREATE SCHEMA rtt;
        SET search_path = mart;
        CREATE TABLE week (sunday date, of text DEFAULT 'pathway', finished boolean DEFAULT true, n bigint,
            run int DEFAULT 1);
        INSERT INTO week (sunday, n) VALUES ('2026-01-25', 2), ('2026-02-01', 3);
        CREATE TABLE trust (code varchar(6), title text);
        INSERT INTO trust VALUES ('RAA', 'ASHTOWN'), ('RBB', 'BEECHFORD');
        CREATE TABLE waiter (sunday date, pseudonym text, trust varchar(5) DEFAULT 'RAA', tfc char(3) DEFAULT '110',
            list text DEFAULT 'IRTT', started date DEFAULT '2025-12-24', years smallint);
        INSERT INTO waiter (sunday, pseudonym) VALUES ('2026-01-25', 'a'), ('2026-01-25', 'b'), ('2026-02-01', 'a'),
            ('2026-02-01', 'b'), ('2026-02-01', 'c');
        UPDATE waiter SET trust = 'RBB', list = 'ORTT', started = NULL, years = 41 WHERE pseudonym = 'b';
        CREATE VIEW rtt.snapshot AS SELECT sunday AS census_date, of AS kind, '2026-02-02 06:00'::timestamp AS loaded_at,
            finished AS complete, n AS row_count, run AS revision FROM week;
        CREATE VIEW rtt.provider AS SELECT code, title AS name, NULL::text AS icb_code, NULL::text AS icb_name,
            NULL::text AS region_code, NULL::text AS region_name, true AS nhs_trust FROM trust;
        CREATE VIEW rtt.pathway AS SELECT sunday AS census_date, pseudonym AS pathway_id, trust AS provider_code,
            NULL::text AS site_code, '00A'::text AS commissioner_code, 'QAA'::name AS commissioner_icb_code,
            tfc AS treatment_function_code, list AS waiting_list_type, NULL::text AS priority_code,
            started AS clock_start, NULL::date AS decision_to_admit, NULL::date AS tci_date,
            NULL::date AS last_validated, NULL::text AS procedure_code, NULL::text AS sex, years AS age_years,
            NULL::text AS ethnic_category, NULL::smallint AS imd_decile FROM waiter;
        """
}
