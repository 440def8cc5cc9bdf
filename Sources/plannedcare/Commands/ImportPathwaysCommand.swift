// The subcommand `plannedcare import pathways`: its arguments.
import ArgumentParser
import Daemon

/// Loads a census of pathways.
struct ImportPathwaysCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pathways",
        abstract: "Load a census of pathways, one row each, from a .csv or a .zip with one in it.",
        discussion: """
            The header names columns of the view waiting_list.pathway, in any order: pathway_id, provider_code and \
            treatment_function_code must be there, and census_date unless --census says it. Dates are yyyy-mm-dd.

            Everything is checked before it is shown, and loaded in one transaction: an error leaves the database as \
            it was. The rows of a census that is there already are replaced, and the revision recorded.
            """)

    @Argument(help: "The CSV, or a zip with one in it.")
    var file: String

    @Option(help: ArgumentHelp("The day that the rows describe.", valueName: "yyyy-mm-dd"))
    var census: String?

    @Flag(help: "The pathways are made up; every page then says so.")
    var illustrative = false

    @Flag(help: "Store a list that is more than a quarter smaller than the one before.")
    var acceptShrunkenList = false

    @OptionGroup var options: ConfigurationOptions

    func run() async throws {
        try await reportingFailures {
            var importing = PathwayListImport.Options()
            importing.census = census
            importing.isIllustrative = illustrative
            importing.acceptsShrunkenList = acceptShrunkenList
            print(try await PathwayListImport.run(file, importing, try options.configuration()))
        }
    }
}
