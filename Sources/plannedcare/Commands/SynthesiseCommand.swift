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
