// The command line: one subcommand a file.
import ArgumentParser

/// The root command.
@main
struct PlannedCare: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "plannedcare")
}
