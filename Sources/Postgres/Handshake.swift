// Opening a connection: libpq's own state machine, driven with our deadline.

import CPostgres
import Glibc

extension Session {
    /// Opens a connection and prepares it: no JIT, an empty search path, ISO dates, UTF-8.
    static func open(_ settings: ConnectionSettings) throws(PostgresError) -> Session {
        try refuseUnreadable(settings.conninfo)
        guard let connection = start(settings) else {
            throw PostgresError(.connectionFailed, "libpq has no memory left")
        }
        var session = Session(starting: connection, settings)
        PQsetNoticeProcessor(connection, { _, _ in }, nil)
        // Only the verbose form of a refusal carries its SQLSTATE.
        PQsetErrorVerbosity(connection, PQERRORS_VERBOSE)
        var patience = Patience(stall: settings.connectTimeout, total: settings.connectTimeout)
        try session.shakeHands(connection, &patience)
        PQsetErrorVerbosity(connection, PQERRORS_DEFAULT)
        guard PQsetnonblocking(connection, 1) == 0 else { throw session.lost() }
        try session.prepare(&patience)
        return session
    }

    private mutating func shakeHands(
        _ connection: OpaquePointer, _ patience: inout Patience
    ) throws(PostgresError) {
        var state = PQstatus(connection) == CONNECTION_BAD ? PGRES_POLLING_FAILED : PGRES_POLLING_WRITING
        while state != PGRES_POLLING_OK {
            guard state != PGRES_POLLING_FAILED else { throw refused(connection) }
            _ = try wait(for: state == PGRES_POLLING_READING ? POLLIN : POLLOUT, &patience)
            state = PQconnectPoll(connection)
        }
    }

    /// Settings that older servers do not know are left out, so that the same text serves all.
    private mutating func prepare(_ patience: inout Patience) throws(PostgresError) {
        let sql = """
            SELECT pg_catalog.set_config(s.name, v.value, false)
            FROM (VALUES ('jit', 'off'), ('search_path', 'pg_catalog'), ('DateStyle', 'ISO'),
                ('IntervalStyle', 'postgres'), ('client_connection_check_interval', '2s')) AS v (name, value)
            JOIN pg_catalog.pg_settings AS s ON s.name = v.name
            """
        guard PQsendQuery(try handle, sql) == 1 else { throw lost() }
        try flush(&patience)
        try finish(&patience)
    }

    /// Why the server or libpq said no, without the password and without the server's source lines.
    private mutating func refused(_ connection: OpaquePointer) -> PostgresError {
        let text = Self.withoutPassword(String(cString: PQerrorMessage(connection)), connection)
        let state = Self.sqlState(in: text)
        let needsPassword = PQconnectionNeedsPassword(connection) == 1
        close(because: "it could not be opened")
        let code: PostgresError.Code =
            state?.hasPrefix("28") == true || needsPassword ? .authentication : .connectionFailed
        return PostgresError(code, Self.withoutLocation(text), sqlState: state)
    }

    /// libpq quotes parts of a connection string that it cannot read: a password may be among them.
    private static func refuseUnreadable(_ conninfo: String) throws(PostgresError) {
        guard !conninfo.utf8.contains(0), isReadable(conninfo) else {
            throw PostgresError(
                .usage, "libpq cannot read the connection string (not shown: it may hold a password)")
        }
    }

    private static func isReadable(_ conninfo: String) -> Bool {
        let isString =
            conninfo.contains("=") || conninfo.hasPrefix("postgres://") || conninfo.hasPrefix("postgresql://")
        guard isString else { return true }
        guard let options = PQconninfoParse(conninfo, nil) else { return false }
        PQconninfoFree(options)
        return true
    }

    private static func start(_ settings: ConnectionSettings) -> OpaquePointer? {
        let keywords = ["fallback_application_name", "dbname", "client_encoding"]
        let values = [settings.applicationName, settings.conninfo, "UTF8"]
        return withCStrings(keywords) { keywords in
            withCStrings(values) { values in PQconnectStartParams(keywords, values, 1) }
        }
    }

    /// The code in `FATAL:  28P01: password authentication failed`; severities are translated, codes are not.
    private static func sqlState(in text: String) -> String? {
        text.split(separator: "\n").flatMap { $0.split(separator: ": ") }.map { String($0).trimmed }.first(
            where: isSQLState)
    }

    private static func isSQLState(_ text: String) -> Bool {
        text.utf8.count == 5 && text.contains(where: \.isNumber)
            && text.allSatisfy { $0.isASCII && ($0.isUppercase || $0.isNumber) }
    }

    private static func withoutLocation(_ text: String) -> String {
        text.split(separator: "\n").filter { !$0.hasPrefix("LOCATION:") }.joined(separator: "; ").trimmed
    }

    private static func withoutPassword(_ text: String, _ connection: OpaquePointer) -> String {
        guard let password = PQpass(connection).map({ String(cString: $0) }), !password.isEmpty else { return text }
        return text.split(separator: password, omittingEmptySubsequences: false).joined(separator: "***")
    }
}
