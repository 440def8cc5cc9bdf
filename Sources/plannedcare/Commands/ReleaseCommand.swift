// The subcommand `plannedcare release`: its arguments.
import ArgumentParser
import Daemon

/// Lets a census pass that the data checks hold.
struct ReleaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "release",
        abstract: "Let a census be published that the data checks hold.",
        discussion: """
            Who released it, when and why is kept with the history and printed in the report. A new revision of the \
            census is checked, and perhaps held, anew.
            """)

    @Option(help: ArgumentHelp("The census.", valueName: "yyyy-mm-dd"))
    var census: String

    @Option(help: ArgumentHelp("The kind of census: pathway or band.", valueName: "kind"))
    var kind: String

    @Option(help: "Why it may be published, in a sentence.")
    var reason: String

    @Option(help: "Who decided; without it the name of the account.")
    var by: String?

    @OptionGroup var options: ConfigurationOptions

    func run() async throws {
        try await reportingFailures {
            let configuration = try options.configuration()
            print(
                try await ReleaseOnce.run(census: census, kind: kind, person: by, reason: reason, configuration))
        }
    }
}
