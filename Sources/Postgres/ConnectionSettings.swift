// How to reach a server, and how long to wait for it.

/// Where to connect, and the deadlines kept on this side (no server or TCP setting frees a stalled client dependably).
package struct ConnectionSettings: Sendable {
    /// A libpq connection string: keywords (`host=/run/postgresql dbname=warehouse`) or a URI.
    ///
    /// Empty means libpq's own environment variables, service and password files. Never logged: it may hold a password.
    package var conninfo: String
    /// The longest that opening a connection may take; name resolution inside libpq is not covered.
    package var connectTimeout: Duration = .seconds(10)
    /// The longest that a statement may go without one byte moving in either direction.
    ///
    /// A statement that computes in silence for longer than this counts as stalled, too, unless its caller says that its
    /// silence is work.
    package var stallTimeout: Duration = .seconds(60)
    /// The longest that one statement may take, including the time its caller takes with each row.
    package var totalTimeout: Duration = .seconds(15 * 60)
    /// The name shown in `pg_stat_activity`, unless the connection string or the environment gives another.
    package var applicationName = "plannedcare"

    package init(conninfo: String) {
        self.conninfo = conninfo
    }
}
