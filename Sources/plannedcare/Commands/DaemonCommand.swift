// The subcommand `plannedcare daemon`: its arguments.
import ArgumentParser
import Daemon

/// Runs until it is told to stop.
struct DaemonCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "daemon", abstract: "Wait for new snapshots and publish every report, until SIGTERM.")

    @Option(name: .customLong("config"), help: "The configuration file.")
    var file = "/etc/plannedcare/plannedcare.yaml"

    func run() async throws {
        try await reportingFailures { try await DaemonProcess.run(configurationFile: file) }
    }
}
