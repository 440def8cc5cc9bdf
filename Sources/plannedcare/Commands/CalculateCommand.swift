// The subcommand `plannedcare calculate`: its arguments.
import ArgumentParser
import Calculators
import Daemon
import Foundation

/// Works out numbers by hand, as the reports do.
struct CalculateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calculate",
        abstract: "Work out any number of the analytics by hand: requests in, answers out, a JSON object a line.",
        discussion: """
            A line that cannot be answered has {"error": "…"} in its answer's place, and the exit code is 65 at the \
            end. A field that is null counts as left out. A list holds at most 100,000 values, and a line 16 MiB. \
            Nothing is rounded. Without METHOD every line names its own in a field "method". \
            `plannedcare calculate METHOD --help` explains one method.

            Methods: \(Calculator.all.map(\.name).joined(separator: ", "))
            """,
        helpNames: [])

    @Argument(help: "What to work out.")
    var method: String?

    @Flag(name: [.short, .long], help: "Show the fields, units and an example of METHOD, or of every method.")
    var help = false

    func run() async throws {
        if help { return print(try explanation()) }
        try await reportingFailures {
            let refused = try CalculateLines.run(method: method) {
                try FileHandle.standardOutput.write(contentsOf: Data($0))
            }
            if refused > 0 {
                throw Failure(.badData, "\(refused) \(refused == 1 ? "line" : "lines") could not be answered")
            }
        }
    }

    private func explanation() throws -> String {
        guard let method else { return PlannedCare.helpMessage(for: Self.self) + "\n" + Calculator.help }
        guard let calculator = Calculator.all.first(where: { $0.name == method }) else {
            throw ValidationError("There is no method \"\(method)\".")
        }
        return calculator.help
    }
}
