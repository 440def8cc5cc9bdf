// The subcommand `plannedcare synthesise england`: its arguments.
import ArgumentParser
import Daemon

/// Makes up a waiting list that moves.
struct SynthesiseEnglandCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "england", abstract: "Make up the patient-level tables of an England, week by week.",
        discussion: """
            Into a folder: a CSV file for every census, `pathways-yyyy-mm-dd.csv`, and one for each other table, named and \
            with columns as the source views have them. With --load: into the reference tables of a database. The same \
            arguments give the same bytes.
            """)

    @Argument(help: "The folder to write into; made if it is not there.")
    var folder: String?

    @Flag(help: "Load into the configured database in place of writing files.")
    var load = false

    @Option(help: "About how many people wait on the last census, 10000 to 10000000.")
    var pathways = 100_000

    @Option(help: "How many weekly censuses, 1 to 520.")
    var weeks = 12

    @Option(help: "The day of the last census, as yyyy-mm-dd.")
    var lastCensus = "2026-01-25"

    @Option(help: "The seed.")
    var seed: UInt64 = 1

    @OptionGroup var options: ConfigurationOptions

    func validate() throws {
        if load == (folder != nil) { throw ValidationError("Name a folder to write into, or give --load.") }
    }

    func run() async throws {
        try await reportingFailures {
            if let folder {
                try SyntheticEnglandFiles.write(
                    to: folder, pathways: pathways, weeks: weeks, lastCensus: lastCensus, seed: seed)
            } else {
                try await SyntheticEnglandLoad.run(
                    pathways: pathways, weeks: weeks, lastCensus: lastCensus, seed: seed, try options.configuration()
                ) { print($0) }
            }
        }
    }
}
