// Does a connection string hold a password? Then it belongs neither in a file that many read nor on a command line.
import Foundation

/// Looks for secrets in what libpq reads as a connection.
package enum ConnectionSecret {
    /// Whether libpq would find a password in this text: before a URI's `@`, or under a keyword that holds a secret.
    ///
    /// A keyword that only seems to be one, inside another's quoted value, counts too.
    package static func isIn(_ connection: String) -> Bool {
        let plain = connection.removingPercentEncoding ?? connection
        return plain.contains(/(^|[\s?&'])(ssl)?password\s*=|oauth_client_secret\s*=/.ignoresCase())
            || hasCredentials(connection)
    }

    /// As libpq does: what stands before the first `@`, when no slash comes earlier, is a user and after a colon a password.
    private static func hasCredentials(_ connection: String) -> Bool {
        guard let scheme = ["postgresql://", "postgres://"].first(where: connection.hasPrefix) else { return false }
        let rest = connection.dropFirst(scheme.count)
        guard let end = rest.firstIndex(where: { $0 == "@" || $0 == "/" }), rest[end] == "@" else { return false }
        return rest[..<end].contains(":")
    }
}
