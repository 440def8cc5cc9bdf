// The subcommand `plannedcare check-source`: its arguments.
import ArgumentParser
import Daemon

/// Checks the views of the source.
struct CheckSourceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check-source",
        abstract: "Say of every view of the source whether it fits, and by name what does not.",
        discussion: """
            Nothing is written. Names, types, permissions, nulls and codes are looked at; of pathway and band only the \
            newest complete census. Views that may be absent are named with what is off without them. Exit code 65 when \
            something would keep reports from being right.
            """)

    @Option(help: "The schema that holds the views, in place of the configured one.")
    var schema: String?

    @OptionGroup var options: ConfigurationOptions

    func run() async throws {
        try await reportingFailures {
            let configuration = try options.configuration()
            let outcome = try await SourceCheck.run(configuration, schema: schema)
            print(outcome.text)
            guard outcome.faults == 0 else {
                let faults = outcome.faults == 1 ? "1 fault" : "\(outcome.faults) faults"
                throw Failure(.badData, "the source does not fit: \(faults)")
            }
        }
    }
}
