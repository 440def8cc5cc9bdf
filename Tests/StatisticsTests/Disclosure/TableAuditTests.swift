// Tables with margins: what can be worked out of hidden cells, by hand and by trying every table.
import Statistics
import Testing

@Suite struct TableAuditTests {
    /// A table with every cell of 1 to `limit` hidden, and exact totals.
    private func audit(_ table: [[Int]], hiding hidden: ClosedRange<Int>) throws -> TableAudit {
        let columns = table[0].indices.map { column in table.reduce(0) { $0 + $1[column] } }
        return try #require(
            TableAudit(
                cells: table.map { $0.map { hidden.contains($0) ? nil : $0 } },
                rowTotals: table.map { $0.reduce(0, +) }, columnTotals: columns))
    }

    @Test func `a cell that is alone in its row is what the total leaves`() throws {
        let audit = try audit([[3, 20, 10], [10, 30, 2], [4, 9, 1]], hiding: 1...4)
        let found = audit.recoverable(hidden: 1...4)
        #expect(found.map { [$0.row, $0.column] } == [[0, 0], [1, 2], [2, 0], [2, 2]])
        #expect(audit.bounds(hidden: 1...4)[2] == [4...4, 9...9, 1...1, 14...14])
        #expect(audit.bounds(hidden: 1...4)[3] == [17...17, 59...59, 13...13, 89...89])
    }

    @Test func `four cells at the corners of a rectangle keep one another`() throws {
        let audit = try audit([[3, 2, 10], [2, 3, 20], [10, 20, 30]], hiding: 1...4)
        #expect(audit.recoverable(hidden: 1...4).isEmpty)
        #expect(audit.bounds(hidden: 1...4)[0] == [1...4, 1...4, 10...10, 15...15])
    }

    @Test func `a total that is hidden gives nothing away but what the others say`() throws {
        var audit = try audit([[3, 20], [20, 30]], hiding: 1...4)
        audit.rowTotals = [nil, 50]
        #expect(audit.recoverable(hidden: 1...4).count == 1)
        audit.columnTotals = [nil, 50]
        #expect(audit.recoverable(hidden: 1...4).isEmpty)
    }

    @Test func `a total that is hidden for being small is known to be small`() throws {
        // Two that are 1 or 2 come to more than 2 unless they are 1 each.
        let audit = try #require(TableAudit(cells: [[nil, nil]], rowTotals: [nil], columnTotals: [nil, nil]))
        #expect(audit.recoverable(hidden: 1...2).isEmpty)
        let small = audit.recoverable(hidden: 1...2, hiddenTotals: 1...2)
        #expect(small.map { [$0.row, $0.column] } == [[0, 0], [0, 1], [0, 2], [1, 0], [1, 1], [1, 2]])
        #expect(audit.bounds(hidden: 1...2, hiddenTotals: 1...2) == [[1...1, 1...1, 2...2], [1...1, 1...1, 2...2]])
    }

    @Test func `a policy looks at a table and its totals together`() {
        // The first two rows come to 7 and 6, their first column to 5: so that they have 3 and 2 there.
        let table = [[3, 4, 0, 0], [2, 4, 0, 0], [0, 2, 3, 0], [0, 0, 4, 3], [0, 0, 2, 3]]
        let policy = DisclosurePolicy.threshold(5)
        for sum in table + (0..<4).map({ column in table.map { $0[column] } }) {
            #expect(throws: Never.self) { try policy.suppress(sum) }
        }
        #expect(policy.isGivenAway(by: table))
        #expect(!policy.isGivenAway(by: [[3, 2, 10], [2, 3, 20], [10, 20, 30]]))
        #expect(!policy.isGivenAway(by: []) && !DisclosurePolicy.none.isGivenAway(by: table))
    }

    @Test func `cells and totals that do not fit are no table`() {
        #expect(TableAudit(cells: [[1, 2], [3]], rowTotals: [3, 3], columnTotals: [4, 2]) == nil)
        #expect(TableAudit(cells: [[1, 2]], rowTotals: [3, 3], columnTotals: [1, 2]) == nil)
    }

    @Test func `bounds hold every possible table, and a cell that is found is the same in all of them`() throws {
        var seed: UInt64 = 7
        var found = 0
        for _ in 0..<150 {
            let table = (0..<2).map { _ in
                (0..<3).map { _ -> Int in
                    seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    return Int(seed >> 33) % 6
                }
            }
            let audit = try audit(table, hiding: 1...3)
            let possible = Self.tables(like: table, hiding: 1...3)
            let bounds = audit.bounds(hidden: 1...3)
            for row in 0..<2 {
                for column in 0..<3 {
                    let values = possible.map { $0[row][column] }
                    let (least, most) = (values.min() ?? -1, values.max() ?? -1)
                    #expect(bounds[row][column].contains(least) && bounds[row][column].contains(most), "\(table)")
                }
            }
            for (row, column) in audit.recoverable(hidden: 1...3) {
                found += 1
                #expect(possible.allSatisfy { $0[row][column] == table[row][column] })
            }
        }
        #expect(found > 50)
    }

    /// Every table with the same margins and shown cells.
    private static func tables(like table: [[Int]], hiding hidden: ClosedRange<Int>) -> [[[Int]]] {
        let places = (0..<2).flatMap { row in (0..<3).map { (row, $0) } }.filter { hidden.contains(table[$0.0][$0.1]) }
        var tables = [table]
        for (row, column) in places {
            tables = tables.flatMap { candidate in
                hidden.map { value in
                    var next = candidate
                    next[row][column] = value
                    return next
                }
            }
        }
        return tables.filter { candidate in
            candidate.map { $0.reduce(0, +) } == table.map { $0.reduce(0, +) }
                && (0..<3).allSatisfy { column in
                    candidate.reduce(0) { $0 + $1[column] } == table.reduce(0) { $0 + $1[column] }
                }
        }
    }
}
