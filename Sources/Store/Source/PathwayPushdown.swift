// Engine `pushdown`: the server counts the rows of the view `pathway`; only counts leave the database.
import Postgres
import WaitingList

/// Folds counts that the server has grouped.
enum PathwayPushdown {
    /// Asks every question of a census, shared out over the connections, and says how many had one to ask.
    static func tally(
        _ census: Day, _ milestones: [MilestoneTerms], on connections: [PostgresConnection], in schema: SchemaName
    ) async throws -> (tally: Tally, connections: Int) {
        let plan = try await connections[0].perform {
            try PathwayPlan.read("provider_code", census, on: $0, in: schema)
        }
        let questions = plan.readsOtherServers ? PathwayQuestion.byServer : PathwayQuestion.all
        let cohorts = MilestoneQuestion(census, milestones, isByServer: plan.readsOtherServers)
        // Other servers do not share our snapshot: two connections might see two loads of one census there.
        let connections = plan.readsOtherServers ? Array(connections.prefix(1)) : connections
        return try await withThrowingTaskGroup(of: Tally.self) { group in
            for (index, connection) in connections.enumerated() {
                let share = questions.indices.filter { $0 % connections.count == index }.map { questions[$0] }
                let cohorts = questions.count % connections.count == index ? cohorts : nil
                let empty = PathwayFold(census: census, milestones: milestones)
                group.addTask {
                    try await connection.perform { try fold(census, share, cohorts, into: empty, on: $0, in: schema) }
                }
            }
            var whole = Tally()
            for try await part in group { whole.merge(part) }
            return (whole, min(connections.count, questions.count + (cohorts == nil ? 0 : 1)))
        }
    }

    private static func fold(
        _ census: Day, _ questions: [PathwayQuestion], _ cohorts: MilestoneQuestion?, into empty: PathwayFold,
        on connection: isolated PostgresConnection, in schema: SchemaName
    ) throws -> Tally {
        try connection.execute(settings)
        var fold = empty
        for question in questions {
            let tables = question.tables
            fold = try connection.copyOut(question.select(census, in: schema), silence: .isWork, into: fold) {
                fold, row in
                try add(row, to: tables, of: &fold)
            }
        }
        if let cohorts {
            fold = try connection.copyOut(cohorts.select(in: schema), silence: .isWork, into: fold) { fold, row in
                try MilestoneQuestion.add(row, to: &fold)
            }
        }
        try PathwayFault.check(fold)
        return fold.tally()
    }

    /// For the transaction: groups that do not fit into memory are counted on disk, which takes several times as long; and
    /// without the other, servers that hold a part of the rows would send them one by one.
    static let settings = "SET LOCAL work_mem = '256MB'; SET LOCAL enable_partitionwise_aggregate = on"

    private static func add(
        _ binary: borrowing BinaryRow, to tables: PathwayFold.Tables, of fold: inout PathwayFold
    ) throws {
        var row = PathwayRow()
        row.commissioner = try binary.organisation(5)
        if row.commissioner != PathwayFold.nonEnglish { try fill(&row, binary) }
        let band = try binary.int4(12)
        guard let count = UInt32(exactly: try binary.int8(13) ?? 0),
            let joined = UInt32(exactly: try binary.int8(14) ?? 0)
        else { throw SourceError(.wrongRowCount, "the view pathway holds more rows than can be counted") }
        fold.add(row, PathwayFold.Waits(count: count, band: band.map { Int($0) }, joined: joined), to: tables)
        if fold.isSpoilt { try PathwayFault.check(fold) }
    }

    private static func fill(_ row: inout PathwayRow, _ binary: borrowing BinaryRow) throws {
        row.provider = try binary.organisation(0)
        row.treatmentFunction = try binary.category(1)
        // Lists tell only whether there is a date: which day it is, the question about cohorts asks.
        row.dateToComeIn = try binary.bool(2) == true ? .max : nil
        row.listType = try binary.category(3)
        row.site = try binary.category(4)
        row.board = try binary.organisation(6)
        row.priority = try binary.category(7)
        row.deprivationDecile = try binary.int2(8)
        row.ageYears = try binary.int2(9)
        row.sex = try binary.category(10)
        row.ethnicCategory = try binary.category(11)
    }
}
