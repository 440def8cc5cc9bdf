// The subcommand `plannedcare synthesise`: its arguments.
import ArgumentParser
import Daemon

/// Makes up data to try the program with.
struct SynthesiseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "synthesise", abstract: "Make up data to try the program with.",
        subcommands: [SynthesiseRTTCommand.self, SynthesiseEnglandCommand.self])
}

/// Makes up a monthly extract.
struct SynthesiseRTTCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rtt", abstract: "Write a made-up month in the form of the RTT full extract.",
        discussion: "The same seed and month give the same bytes. Load it with `plannedcare import rtt --illustrative`."
    )

    @Argument(help: "The CSV file to write.")
    var file: String

    @Option(help: "The month, as yyyy-mm.")
    var month = "2025-11"

    @Option(help: "The seed.")
    var seed: UInt64 = 1

    func run() async throws {
        try await reportingFailures { try SyntheticMonth.write(to: file, month: month, seed: seed) }
    }
}

/// Makes up a waiting list that moves.
struct SynthesiseEnglandCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "england", abstract: "Write the patient-level tables of a made-up England, week by week.",
        discussion: """
            A CSV file for every census, `pathways-yyyy-mm-dd.csv`, and one for each other table, named and with columns as \
            the source views have them. The same arguments give the same bytes.
            """)

    @Argument(help: "The folder to write into; made if it is not there.")
    var folder: String

    @Option(help: "About how many people wait on the last census, 10000 to 10000000.")
    var pathways = 100_000

    @Option(help: "How many weekly censuses, 1 to 520.")
    var weeks = 12

    @Option(help: "The day of the last census, as yyyy-mm-dd.")
    var lastCensus = "2026-01-25"

    @Option(help: "The seed.")
    var seed: UInt64 = 1

    func run() async throws {
        try await reportingFailures {
            try SyntheticEnglandFiles.write(
                to: folder, pathways: pathways, weeks: weeks, lastCensus: lastCensus, seed: seed)
        }
    }
}
