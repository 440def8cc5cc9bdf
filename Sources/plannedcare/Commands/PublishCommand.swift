// The subcommand `plannedcare publish`: its arguments.
import ArgumentParser
import Daemon

/// Publishes one edition now.
struct PublishCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: "Publish one report of one census, whole or not at all.")

    @Argument(help: "The id of a report in the reports folder, or the path of a report file (*.yaml).")
    var report: String

    @Option(help: "The census, as yyyy-mm-dd.")
    var census: String

    @Option(help: "The folder to publish into, in place of the configured one.")
    var output: String?

    @Option(help: "The folder of the report definitions, in place of the configured one.")
    var reports: String?

    @OptionGroup var options: ConfigurationOptions

    func run() async throws {
        try await reportingFailures {
            var configuration = try options.configuration()
            if let output { configuration.output = output }
            if let reports { configuration.reports = reports }
            let outcome = try await PublishOnce.run(report, census: census, configuration)
            for file in outcome.files { print(file) }
            if let warning = outcome.warning { throw Failure(.inputOutput, warning) }
        }
    }
}
