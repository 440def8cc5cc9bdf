// The subcommand `plannedcare check-config`: its arguments.
import ArgumentParser
import Daemon

/// Checks the configuration and every report definition.
struct CheckConfigCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check-config",
        abstract: "Report every mistake of the configuration and its reports, with file, line and column.")

    @Option(name: .customLong("config"), help: "The configuration file.")
    var file = "/etc/plannedcare/plannedcare.yaml"

    @Flag(help: "Say nothing when all is well.")
    var quiet = false

    func run() async throws {
        try await reportingFailures {
            let installation = try Installation.read(configurationFile: file)
            if !quiet { print("\(file): no mistakes; reports: \(installation.reportIDs)") }
        }
    }
}
