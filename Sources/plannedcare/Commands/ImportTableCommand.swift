// The subcommand `plannedcare import table`: its arguments.
import ArgumentParser
import Daemon

/// Loads a table beside the censuses.
struct ImportTableCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "table", abstract: "Load a table beside the censuses, from a .csv or a .zip with one in it.",
        discussion: """
            The header names columns of the view, in any order; those that may be null need not be there. Dates are \
            yyyy-mm-dd. One transaction: an error leaves the database as it was.

            \(SourceTableImport.tables)
            """)

    @Argument(help: "The table's name.")
    var table: String

    @Argument(help: "The CSV, or a zip with one in it.")
    var file: String

    @OptionGroup var options: ConfigurationOptions

    func run() async throws {
        try await reportingFailures {
            print(try await SourceTableImport.run(table, file, try options.configuration()))
        }
    }
}
