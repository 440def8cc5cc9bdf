// The subcommand `plannedcare publish`: its arguments.
import ArgumentParser
import Daemon

/// Publishes editions now.
struct PublishCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Publish a report of one census, each edition whole or not at all.",
        discussion: """
            Every edition that the report has at that census, or those asked for. Prints the path of every file of a single \
            edition, and the folder of each of several. An edition that fails keeps no other from appearing.
            """)

    @Argument(help: "The id of a report in the reports folder, or the path of a report file (*.yaml).")
    var report: String

    @Option(help: ArgumentHelp("The census.", valueName: "yyyy-mm-dd"))
    var census: String

    @OptionGroup var editions: EditionOptions

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
            try await PublishOnce.run(
                report, census: census, choice: editions.choice, configuration, told: { print($0) }, warned: warn)
        }
    }
}
