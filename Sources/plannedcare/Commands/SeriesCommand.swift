// The subcommand `plannedcare series`: its arguments.
import ArgumentParser
import Daemon
import Foundation

/// Writes trends from the history.
struct SeriesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "series",
        abstract: "Write every measure of a place at every recorded census as CSV, one observation a row.",
        discussion: """
            Of patient-level censuses it also writes the cohorts of the configured milestones. Below England small counts \
            are hidden, place by place: several places set beside each other, or beside England, can still give hidden \
            counts away, so that their series are for those who may see the counts, and not for publication.
            """)

    @Option(help: "england, region:CODE, icb:CODE or provider:CODE.")
    var place = "england"

    @Option(help: ArgumentHelp("The kind of census: pathway or band.", valueName: "kind"))
    var kind: String

    @Option(help: ArgumentHelp("The first census, in place of the oldest.", valueName: "yyyy-mm-dd"))
    var from: String?

    @Option(help: ArgumentHelp("The last census, in place of the newest.", valueName: "yyyy-mm-dd"))
    var through: String?

    @Option(
        help: ArgumentHelp(
            "What is hidden below England: none, hes or threshold(n). Without it hes for patient-level censuses, none for others.",
            valueName: "policy"))
    var disclosure: String?

    @OptionGroup var options: ConfigurationOptions

    func run() async throws {
        try await reportingFailures {
            try await SeriesOnce.run(
                place: place, kind: kind, from: from, through: through, disclosure: disclosure,
                try options.configuration()
            ) { try FileHandle.standardOutput.write(contentsOf: Data($0)) }
        }
    }
}
