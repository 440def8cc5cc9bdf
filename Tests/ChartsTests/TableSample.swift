// Tables to set in tests, as charts are.

import Drawing
import Testing

@testable import Charts

/// A table, and the width it is set in.
struct TableSample: Sendable, CustomTestStringConvertible {
    let name: String
    let table: any TableKind
    var width = 499.28

    var testDescription: String { "\(kind) \(name)" }
    var kind: String { type(of: table).id }

    func page(x: Double = 10, width: Double? = nil, measurer: some TextMeasurer) -> Page {
        let width = width ?? self.width
        let laid = table.laid(x: x, width: width, top: 10, measurer: measurer)
        return Page(width: x + width + 10, height: laid.bottom + 10, elements: laid.elements)
    }

    static let all = heatTables + programmeTables
}
