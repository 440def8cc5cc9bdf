// The subcommand `plannedcare preview`: its arguments.
import ArgumentParser
import Daemon

/// Renders a report to look at.
struct PreviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Render a report of the newest census in the history, outside the published folder.",
        discussion: """
            For whoever writes report files: nothing is published, and the source is not asked. Without a code it is the \
            edition of the place with the longest list. Prints the census and the path of every file.
            """)

    @Argument(help: "The id of a report in the reports folder, or the path of a report file (*.yaml).")
    var report: String

    @OptionGroup var editions: EditionOptions

    @Option(help: "The folder to render into, in place of a new one that only you can read.")
    var output: String?

    @Flag(help: "Make a picture of every figure, too.")
    var png = false

    @Option(help: "The folder of the report definitions, in place of the configured one.")
    var reports: String?

    @OptionGroup var options: ConfigurationOptions

    func run() async throws {
        try await reportingFailures {
            var configuration = try options.configuration()
            if let reports { configuration.reports = reports }
            try await PreviewOnce.run(
                report, choice: editions.choice, folder: output, pictures: png, configuration,
                told: { print($0) }, warned: warn)
        }
    }
}
