// Lets a held census pass: what `plannedcare release` does.
import Foundation
import Store
import WaitingList

/// A release by hand, which the history keeps for ever.
package enum ReleaseOnce {
    /// Releases the held census of a date (`yyyy-mm-dd`) and kind; answers with a sentence.
    ///
    /// `person` is who decided; without it the name of the account that runs the program.
    package static func run(
        census: String, kind: String, person: String?, reason: String, _ configuration: Configuration
    ) async throws -> String {
        let (day, kind) = (try Day(argument: census), try SnapshotListing.Kind(argument: kind))
        let history = try StoredHistory(configuration)
        let release = try await history.release(day, kind: kind, by: person ?? account, reason: reason)
        return "released census \(day) (\(kind.rawValue)) by \(release.by) at \(release.at)"
    }

    /// Under sudo the person is who called it.
    private static var account: String {
        ProcessInfo.processInfo.environment["SUDO_USER"] ?? NSUserName()
    }
}
