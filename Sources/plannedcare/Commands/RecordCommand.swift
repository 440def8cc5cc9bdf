// The subcommand `plannedcare record`: its arguments.
import ArgumentParser
import Daemon

/// Reads censuses into the history now.
struct RecordCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Read the censuses that the history lacks, check them, and keep their counts.",
        discussion: "The daemon does this by itself; here it can be seen.")

    @Option(help: ArgumentHelp("Only the census of this day.", valueName: "yyyy-mm-dd"))
    var census: String?

    @Option(help: ArgumentHelp("Only this kind of census: pathway or band.", valueName: "kind"))
    var kind: String?

    @Option(
        help: ArgumentHelp(
            "Where patient-level rows are counted, in place of the configured engine: stream or pushdown."))
    var engine: String?

    @Flag(help: "Read the census again although the history has it: names or flows may have come since.")
    var again = false

    @OptionGroup var options: ConfigurationOptions

    func run() async throws {
        try await reportingFailures {
            var configuration = try options.configuration()
            if let engine { try configuration.source.use(engine: engine) }
            try await RecordOnce.run(census: census, kind: kind, again: again, configuration) { print($0) }
        }
    }
}
