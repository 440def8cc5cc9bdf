// A table of the made-up England, as pieces of CSV.

/// Iterating gives the bytes of a CSV file in order: a header line, then rows; UTF-8, lines end in LF, ISO dates, `t` and
/// `f`, an empty field is null.
///
/// A piece holds whole rows, of 64 kB and a little more (the last is smaller). It can be iterated again, with the same
/// bytes; an iterator holds one piece and one provider's weeks, whatever the size of the table.
package struct SyntheticTable: Sequence, Sendable {
    /// As the source views name it: `pathway`, `clock_start`.
    package let name: String
    /// In the order of the fields.
    package let columns: [String]
    private let model: EnglandModel
    private let makeRows: @Sendable (EnglandModel) -> any RowSource

    init(
        _ name: String, _ columns: [String], _ model: EnglandModel,
        rows: @escaping @Sendable (EnglandModel) -> any RowSource
    ) {
        self.name = name
        self.columns = columns
        self.model = model
        makeRows = rows
    }

    /// Begins anew, with the header.
    package func makeIterator() -> Iterator {
        var writer = RowWriter(dates: model.dates)
        for column in columns { writer.word(column) }
        writer.endRow()
        return Iterator(writer: writer, rows: makeRows(model))
    }

    /// The pieces of one table.
    package struct Iterator: IteratorProtocol {
        var writer: RowWriter
        var rows: (any RowSource)?

        /// The next piece; nil after the last.
        package mutating func next() -> [UInt8]? {
            while !writer.isFull, rows != nil {
                if rows?.write(to: &writer) != true { rows = nil }
            }
            return writer.bytes.isEmpty ? nil : writer.take()
        }
    }
}

/// Rows in their order, some at a time.
protocol RowSource {
    /// Writes the next rows, or none; false when there are no more.
    mutating func write(to writer: inout RowWriter) -> Bool
}
