// The types of the source contract, and the types of a warehouse that are read as them without loss.

/// What the daemon reads a column as.
enum ContractType: String, Sendable, CaseIterable {
    case text, date, boolean, smallint, bigint, real
    case integer = "int"
    case instant = "timestamptz"
    case counts = "int4[]"
    case rowAddress = "tid"

    /// How a warehouse's type suits.
    enum Suitability: Sendable {
        /// Every value is read as it is.
        case exact
        /// Values are read as they are while they are small enough; a larger one ends the reading.
        case whileSmall
        /// Values would be changed, or cannot be read.
        case unfit
    }

    /// Looks at the name of a type in `pg_catalog`, domains taken off.
    func suitability(of base: String) -> Suitability {
        if exact.contains(base) { return .exact }
        return whileSmall.contains(base) ? .whileSmall : .unfit
    }

    private var exact: Set<String> {
        switch self {
        case .text: ["text", "varchar", "bpchar", "char", "name"]
        case .date: ["date"]
        case .boolean: ["bool"]
        case .smallint: ["int2"]
        case .integer: ["int2", "int4"]
        case .bigint: ["int2", "int4", "int8"]
        // A measured value has few digits, whatever type keeps it.
        case .real: ["float4", "float8", "numeric", "int2", "int4"]
        case .instant: ["timestamptz", "timestamp"]
        case .counts: ["_int4", "_int2"]
        case .rowAddress: ["tid"]
        }
    }

    private var whileSmall: Set<String> {
        switch self {
        case .smallint: ["int4", "int8"]
        case .integer: ["int8"]
        case .counts: ["_int8"]
        case .text, .date, .boolean, .bigint, .real, .instant, .rowAddress: []
        }
    }
}
