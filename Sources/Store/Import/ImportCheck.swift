// One thing that must hold of a file before it is stored, as SQL that finds where it does not.

/// A data check.
///
/// It reads the temporary tables that `Staging` fills: `staging` (the file as it came), `facts` (one narrow row for
/// each row of the file), `national` (England's sums by part) and `previous` (the census before, if any).
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
        /// Rows of `facts` for which this condition is true. Such checks share one pass over the file.
        case rows(where: String)
        /// A query with a column `row_number` (null when no one row is to blame) and whatever `detail` uses.
        case query(String)
    }

    /// A short name that stays the same: it is stored with each load.
    let id: String
    let severity: Severity
    /// What should hold, in words.
    let rule: String
    let offenders: Offenders
    /// An SQL expression over one `offender`: the columns and values that are wrong.
    ///
    /// `{total_all}` and the like stand for the published headings of staged columns.
    let detail: String

    /// The query that finds all offenders.
    var query: String {
        switch offenders {
        case .rows(let condition): "SELECT * FROM facts WHERE \(condition)"
        case .query(let sql): sql
        }
    }
}
