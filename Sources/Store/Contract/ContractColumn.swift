// One column of a source view, as the contract has it.

/// A column's name, its type, and what it may do without.
struct ContractColumn: Sendable, Equatable {
    /// What nulls mean.
    enum Nulls: Sendable {
        /// Values that are not known.
        case allowed
        /// Values that should be known; reports can do without.
        case discouraged
        /// Rows that cannot be read.
        case forbidden
    }

    let name: String
    let type: ContractType
    let nulls: Nulls
    /// Whether the view may do without the column.
    let mayBeAbsent: Bool
    /// The only values that there may be, apart from null; empty where any will do.
    let codes: [String]

    init(
        _ name: String, _ type: ContractType, nulls: Nulls = .forbidden, absent mayBeAbsent: Bool = false,
        codes: [String] = []
    ) {
        self.name = name
        self.type = type
        self.nulls = nulls
        self.mayBeAbsent = mayBeAbsent
        self.codes = codes
    }
}
