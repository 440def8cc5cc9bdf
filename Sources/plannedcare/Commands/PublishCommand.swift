// plannedcare publish
import ArgumentParser
import Daemon
import Store
import WaitingList

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
            guard let day = Day(census) else { throw Failure(.badUsage, "--census needs a date as yyyy-mm-dd, not \"\(census)\"") }
            var configuration = try options.configuration()
            if let output { configuration.output = output }
            if let reports { configuration.reports = reports }
            let published = try await PublishOnce.run(report, census: day, configuration)
            for file in published.manifest.files { print("\(published.path)/\(file.name)") }
            if let leftover = published.leftover { throw Failure(.inputOutput, "an old edition is left over: \(leftover)") }
        }
    }
}
