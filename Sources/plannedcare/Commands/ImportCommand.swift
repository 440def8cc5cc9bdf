// The subcommand `plannedcare import`: its arguments.
import ArgumentParser
import Daemon

/// Loads data into the reference tables.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Load data into the reference tables.",
        subcommands: [ImportRTTCommand.self, ImportPathwaysCommand.self, ImportTableCommand.self])
}

/// Loads a monthly extract.
struct ImportRTTCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rtt", abstract: "Load NHS England's monthly RTT full extract, a .zip or a .csv.",
        discussion: """
            Everything is checked before the tables are touched, and loaded in one transaction: an error leaves the \
            database as it was. A month that is there already is replaced, and the revision recorded.
            """)

    @Argument(help: "The extract: the published zip, or the CSV in it.")
    var file: String

    @Flag(help: "The figures are made up; every page then says so.")
    var illustrative = false

    @Flag(help: "Store a list that is more than a quarter smaller than the one before.")
    var acceptShrunkenList = false

    @OptionGroup var options: ConfigurationOptions

    func run() async throws {
        try await reportingFailures {
            let receipt = try await RTTImport.run(
                file, isIllustrative: illustrative, acceptsShrunkenList: acceptShrunkenList, try options.configuration()
            )
            print(receipt)
        }
    }
}
