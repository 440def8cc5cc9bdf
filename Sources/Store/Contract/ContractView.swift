// One view of the source contract.

/// A view's name, its columns in order, and what hangs on it.
package struct ContractView: Sendable {
    /// Whether the source may do without the view.
    enum Need: Sendable {
        /// Nothing can be reported without it.
        case always
        /// At least one of the views of this need must be there.
        case oneOfThese
        /// Its sections are off without it.
        case never
    }

    package let name: String
    let need: Need
    /// What its absence switches off, in words for a reader; empty where nothing is.
    package let carries: [String]
    let columns: [ContractColumn]
    /// The column that names a row: no two rows have the same value in it; nil where that is not asked.
    let key: String?
    /// The kind of census whose rows it holds; nil where a view is read whole.
    let census: String?
    /// What must hold of its rows, beyond its columns.
    let rules: [ContractRule]

    init(
        _ name: String, need: Need = .never, carries: [String] = [], key: String? = nil, census: String? = nil,
        rules: [ContractRule] = [], columns: [ContractColumn]
    ) {
        self.name = name
        self.need = need
        self.carries = carries
        self.columns = columns
        self.key = key
        self.census = census
        self.rules = rules
    }

    /// Every rule of its rows: those of closed lists of codes, then its own.
    var allRules: [ContractRule] {
        columns.filter { !$0.codes.isEmpty }.map(ContractRule.codes) + rules
    }
}
