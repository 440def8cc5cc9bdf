// What can go wrong between here and a PostgreSQL server, in one struct that is safe to log.

/// A failure of a connection or of one statement.
///
/// No field ever holds a connection string, a password or a parameter's value. A server's message and context may quote a
/// value of the data that it complains about: `description` and `discreetMessage` do not.
package struct PostgresError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The kind of failure, for code that decides what to do next.
    package enum Code: String, Sendable {
        /// No connection could be opened: refused, no such host, no such database, TLS.
        case connectionFailed
        /// The server refused these credentials, or asked for a password that was not given.
        case authentication
        /// An open connection broke: the server went away, or something between closed it.
        case connectionLost
        /// One of our own deadlines passed: connect, stall or total. The connection is closed.
        case stalled
        /// The task was cancelled. The connection is closed.
        case interrupted
        /// The server reported an error; `sqlState` says which.
        case server
        /// A COPY ended without proof that every row came.
        case incompleteCopy
        /// Bytes that are not what was asked for: a wrong type, a null where none may be, text that is not UTF-8.
        case malformedData
        /// The caller asked for something impossible.
        case usage
        /// The connection was closed earlier; `message` says why.
        case closed
    }

    package let code: Code
    /// The five characters of the server's SQLSTATE; nil when the server did not speak.
    package let sqlState: String?
    /// What happened, in one sentence or two.
    package let message: String
    /// The server's CONTEXT, such as `COPY staging, line 5, column x: "abc"`; nil when it gave none.
    package let context: String?
    /// The SQL being run, without parameter values; nil while connecting.
    package let statement: String?

    package init(
        _ code: Code, _ message: String, sqlState: String? = nil, context: String? = nil, statement: String? = nil
    ) {
        self.code = code
        self.sqlState = sqlState
        self.message = message
        self.context = context
        self.statement = statement
    }

    /// Whether the same work, on a new connection, later, may well succeed.
    package var isTransient: Bool {
        switch code {
        case .connectionFailed: return sqlState.map(Self.isTransientState) ?? true
        case .connectionLost, .stalled: return true
        case .server: return sqlState.map(Self.isTransientState) ?? false
        case .authentication, .interrupted, .incompleteCopy, .malformedData, .usage, .closed: return false
        }
    }

    package var description: String {
        var text = "\(code.rawValue): \(discreetMessage)"
        if let sqlState { text += " [SQLSTATE \(sqlState)]" }
        if let context, !quotesData { text += " (\(Self.withoutValue(context)))" }
        if let statement { text += " in: \(Self.shortened(statement))" }
        return text
    }

    /// The message, or what kind of trouble it is where the server's own words may quote somebody's data.
    package var discreetMessage: String {
        switch sqlState?.prefix(2) {
        case "22": "a value is not what the statement needs (the server's words may quote it and are left out)"
        case "23": "a row breaks a rule of its table (the server's words may quote it and are left out)"
        default: message
        }
    }

    /// Classes 22 (data exception) and 23 (integrity constraint violation).
    private var quotesData: Bool { sqlState?.hasPrefix("22") == true || sqlState?.hasPrefix("23") == true }

    /// A COPY that is broken off for whatever reason names its place as `COPY t, line 3, column x: "value"`.
    private static func withoutValue(_ context: String) -> Substring {
        context.hasPrefix("COPY ") ? context.prefix { $0 != ":" } : context[...]
    }

    /// Connection trouble, rollbacks, resources, operator intervention and I/O pass; a lock may be free later.
    private static func isTransientState(_ state: String) -> Bool {
        ["08", "40", "53", "57", "58"].contains(String(state.prefix(2))) || state == "55P03"
    }

    private static func shortened(_ statement: String) -> String {
        statement.count <= 200 ? statement : statement.prefix(200) + "…"
    }
}
