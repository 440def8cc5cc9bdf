// The subcommand `plannedcare migrate`: its arguments.
import ArgumentParser
import Daemon

/// Makes or changes the tables of the history.
struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Bring the history's tables up to date; needed once, and after an upgrade.")

    @OptionGroup var options: ConfigurationOptions

    func run() async throws {
        try await reportingFailures {
            for line in try await MigrateOnce.run(try options.configuration()) { print(line) }
        }
    }
}
