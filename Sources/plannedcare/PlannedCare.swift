// The command line: one subcommand a file.
import ArgumentParser
import Daemon

/// The root command.
@main
struct PlannedCare: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plannedcare",
        abstract: "Publishes reports on NHS waiting lists from PostgreSQL.",
        discussion: """
            Exit codes: 0 done, 64 wrong usage, 65 wrong data, 69 source unavailable, 70 internal error, \
            73 cannot create, 74 input or output, 75 try later, 77 no permission, 78 wrong configuration.
            """,
        version: plannedcareVersion,
        subcommands: [
            DaemonCommand.self, PublishCommand.self, PreviewCommand.self, RecordCommand.self, ReleaseCommand.self,
            SeriesCommand.self,
            CalculateCommand.self, MigrateCommand.self,
            ImportCommand.self, SynthesiseCommand.self,
            CheckConfigCommand.self, CheckSourceCommand.self,
        ])
}
