// Wires the daemon together and runs it until it is told to stop.
import Logging
import Postgres
import ServiceLifecycle
import Store
import Systemd
import UnixSignals

/// The long-running program.
package enum DaemonProcess {
    /// Runs until SIGTERM or SIGINT; returns when the publication under way is finished.
    ///
    /// A second signal ends the program at once.
    /// Throws when it cannot start: the configuration is wrong, or the output folder cannot be made.
    package static func run(configurationFile: String) async throws {
        let installation = try Installation.read(configurationFile: configurationFile)
        let logger = Logger(label: "plannedcare") { StreamLogHandler.standardError(label: $0) }
        let configuration = installation.configuration
        let history = try StoredHistory(configuration)
        let source = RememberedSource(try SourceViews(configuration), keptIn: history, configuration)
        let publisher = try Publisher(configuration, history: history) { logger.warning("\($0)") }
        let notices = Notices(socket: .ofThisProcess(), logger: logger)
        let pass = SnapshotPass(
            source: source, history: history, publisher: publisher, reports: installation.reports,
            keepWeeks: configuration.history.keepWeeks, notices: notices, logger: logger)
        let watch = SnapshotWatch(pass: pass, pollInterval: configuration.source.pollInterval)
        logger.info("started", metadata: ["version": "\(plannedcareVersion)", "output": "\(publisher.output)"])
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: [.init(service: watch), .init(service: StopNotice(notices: notices, logger: logger))],
                gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
        try await group.run()
        logger.info("stopped")
    }
}

/// Tells systemd that the program is stopping, at once when it is told to.
private struct StopNotice: Service {
    let notices: Notices
    let logger: Logger

    func run() async throws {
        try await gracefulShutdown()
        await SecondSignal.endsAtOnce()
        notices.stopping(status: "stopping; a publication under way is finished first")
        logger.info("stopping")
    }
}
