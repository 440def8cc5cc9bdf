// The options that choose editions of a report.
import ArgumentParser
import Daemon

/// `--region`, `--icb` and `--provider`; each may be given more than once.
struct EditionOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Only the edition of this region.", valueName: "code"))
    var region: [String] = []

    @Option(help: ArgumentHelp("Only the edition of this integrated care board.", valueName: "code"))
    var icb: [String] = []

    @Option(help: ArgumentHelp("Only the edition of this provider.", valueName: "code"))
    var provider: [String] = []

    /// What was chosen.
    var choice: EditionChoice { EditionChoice(regions: region, icbs: icb, providers: provider) }
}
