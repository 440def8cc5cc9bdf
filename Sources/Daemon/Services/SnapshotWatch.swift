// Waits for new complete snapshots: one pass after another, until the program is told to stop.
import ServiceLifecycle

/// The daemon's one service: it looks at the source again and again, and publishes what is missing.
///
/// A start after a crash is like any other. A source that cannot be reached is not the end: it is said in the status, and
/// asked again.
struct SnapshotWatch: Service {
    let pass: SnapshotPass
    let pollInterval: Duration

    /// Ends when the program is told to stop; a publication under way is finished first.
    func run() async throws {
        pass.notices.ready(status: "waiting for snapshots")
        var hasLooked = false
        while !Task.isShuttingDownGracefully {
            let answered = await pass.run(checkingFiles: !hasLooked)
            hasLooked = hasLooked || answered
            await pause()
        }
    }

    private func pause() async {
        do {
            try await cancelWhenGracefulShutdown { try await Task.sleep(for: pollInterval) }
        } catch {
            // Only the end of the program wakes it early; the loop sees that itself.
        }
    }
}
