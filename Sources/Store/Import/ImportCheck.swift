// One thing that must hold of a file before it is stored, as SQL that finds where it does not.

/// A data check.
///
/// It reads temporary tables. Every import fills `national` (England's sums by part; a list of pathways is `Part_2`)
/// and `previous` (the census before, if any). `Staging` adds `staging` (the file as it came) and `facts` (one narrow
/// row for each row of the file), `PathwayFacts` what it says there.
struct ImportCheck: Sendable {
    /// What a failed check means.
    enum Severity: String, Sendable {
        /// The file is wrong: nothing is stored.
        case refuse
        /// Someone should look: stored, and reported.
        case warn
    }

    /// What a check looks for.
    enum Offenders: Sendable {
        /// Rows of the file's table (see `CheckedRows`) for which this condition is true, where their number stands in
        /// for them. Such checks share one pass over the file.
        case rows(where: String)
        /// A query with a column `row_number`, the address of a row (null when no one row is to blame), and whatever
        /// `detail` uses.
        case query(String)
    }

    /// A short name that stays the same: it is stored with each load.
    let id: String
    let severity: Severity
    /// What should hold, in words.
    let rule: String
    let offenders: Offenders
    /// An SQL expression over one `offender`, and the row `f` at its address: the columns and values that are wrong.
    ///
    /// `{total_all}` and the like stand for the published headings of staged columns.
    let detail: String
}
