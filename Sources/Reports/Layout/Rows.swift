// Blocks in rows, and what can be made of a row that does not fit.
import Charts

extension [Block] {
    /// A left block and the right one after it share a row; every other block has its own, and all its width.
    var rows: [[Block]] {
        var rows: [[Block]] = []
        for block in self {
            if block.width == .right, let last = rows.last, last.count == 1, last[0].width == .left {
                rows[rows.count - 1].append(block)
            } else {
                rows.append([block])
            }
        }
        return rows.map { $0.count == 1 ? [$0[0].across] : $0 }
    }

    /// The row cut so that its first piece fits and is as long as can be; `nil` when that cannot be done.
    ///
    /// What is left of one of two blocks goes on across the page.
    func broken(where fits: (Block) -> Bool) -> (first: [Block], rest: [Block])? {
        var first: [Block] = []
        var rest: [Block] = []
        for block in self {
            if fits(block) {
                first.append(block)
            } else if let pieces = block.broken(where: fits) {
                first.append(pieces.first)
                rest.append(pieces.rest)
            } else {
                return nil
            }
        }
        return (first, rest.count == 1 ? [rest[0].across] : rest)
    }
}

extension Block {
    fileprivate var across: Block { Block(content: content, width: .full) }

    /// In two pieces, the first as long as fits; `nil` when neither a row nor an item can be left out.
    fileprivate func broken(where fits: (Block) -> Bool) -> (first: Block, rest: Block)? {
        guard let (count, least) = divisions, count >= 2 * least else { return nil }
        // The longest piece that fits: more rows are never shorter.
        var (low, high) = (least - 1, count - least)
        while low < high {
            let middle = (low + high + 1) / 2
            if fits(piece(0..<middle)) { low = middle } else { high = middle - 1 }
        }
        return low < least ? nil : (piece(0..<low), piece(low..<count))
    }

    /// How many rows or items there are, and how many have to stay together on either side of a cut.
    private var divisions: (count: Int, least: Int)? {
        switch content {
        case .table(let table): (table.rows.count, 3)
        case .textTable(let table): (table.rows.count, 1)
        case .findingsTable(let table): (table.rows.count, 2)
        case .drawnTable(let table): (table.table.rowCount, 2)
        case .list(let items): (items.count, 1)
        case .notes(let notes): (notes.count, 1)
        case .lede, .paragraph, .tiles, .figure: nil
        }
    }

    /// Some of the rows or items; the notes of a table go with its last row.
    private func piece(_ range: Range<Int>) -> Block {
        Block(content: content.piece(range, isLast: range.upperBound == divisions?.count), width: width)
    }
}

extension Block.Content {
    fileprivate func piece(_ range: Range<Int>, isLast: Bool) -> Block.Content {
        switch self {
        case .table(var table):
            table.rows = Array(table.rows[range])
            table.headline = table.headline.continued(at: range)
            if !isLast { table.notes = [] }
            return .table(table)
        case .textTable(var table):
            table.rows = Array(table.rows[range])
            table.headline = table.headline.continued(at: range)
            return .textTable(table)
        case .findingsTable(var table):
            table.rows = Array(table.rows[range])
            table.headline = table.headline.continued(at: range)
            return .findingsTable(table)
        case .drawnTable(var table):
            table.table = table.table.piece(range)
            table.headline = table.headline.continued(at: range)
            if !isLast { table.notes = [] }
            return .drawnTable(table)
        case .list(let items): return .list(Array(items[range]))
        case .notes(let notes): return .notes(Array(notes[range]))
        case .lede, .paragraph, .tiles, .figure: return self
        }
    }
}

extension String {
    /// Of the headline of a piece of a table.
    fileprivate func continued(at range: Range<Int>) -> String {
        range.contains(0) || hasSuffix(" (continued)") ? self : self + " (continued)"
    }
}
