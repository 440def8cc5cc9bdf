// The command line: what goes wrong has its sentence on standard error and its exit code.

import Archive
import Daemon
import Foundation
import Support
import Testing

@Suite(.timeLimit(.minutes(5)))
struct CommandLineTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// A connection that nobody answers.
    private var nowhere: String { "host=\(folder.path) port=5432 user=nobody dbname=none" }

    private func publishing(_ report: String, census: String) -> [String] {
        [
            "publish", report, "--census", census, "--output", folder.path + "/out", "--reports",
            Checkout.root + "/reports", "--connection", nowhere,
        ]
    }

    private func expect(
        _ arguments: [String], code: Int32, _ words: String, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let end = try await Program.run(arguments)
        #expect(end.code == code, "\(end)", sourceLocation: sourceLocation)
        #expect(end.errorText.contains(words), "\(end.errorText)", sourceLocation: sourceLocation)
        #expect(end.text.isEmpty, sourceLocation: sourceLocation)
    }

    @Test(arguments: ["2026-02-30", "31/01/2026", "", "2026-1-31"])
    func `a census that is no date is wrong usage`(census: String) async throws {
        try await expect(publishing("national", census: census), code: 64, "--census needs a date as yyyy-mm-dd")
        #expect(try folder.names().isEmpty)
    }

    @Test func `an unknown report is wrong usage, and the known ones are named`() async throws {
        try await expect(publishing("nationwide", census: "2026-01-31"), code: 64, "there are: icb, national, region")
    }

    @Test(arguments: [
        ["publish"], ["publish", "national"], ["publish", "national", "--census", "2026-01-31", "--colour"], ["print"],
        ["synthesise", "rtt"], ["synthesise", "england"], ["import", "rtt"],
    ])
    func `a wrong word on the command line is wrong usage`(arguments: [String]) async throws {
        #expect(try await Program.run(arguments).code == 64)
    }

    @Test func `a password on the command line is refused, and not repeated`() async throws {
        var arguments = publishing("national", census: "2026-01-31")
        arguments[arguments.count - 1] = "host=\(folder.path) password=hunter2"
        let end = try await Program.run(arguments)
        #expect(end.code == 64)
        #expect(end.errorText.contains("--connection holds a password") && !end.errorText.contains("hunter2"))
    }

    @Test func `a server that cannot be reached is an unavailable source`() async throws {
        try await expect(publishing("national", census: "2026-01-31"), code: 69, "plannedcare: connectionFailed: ")
    }

    @Test func `a connection string that cannot be read is wrong configuration`() async throws {
        var arguments = publishing("national", census: "2026-01-31")
        arguments[arguments.count - 1] = "hots=\(folder.path)"
        try await expect(arguments, code: 78, "libpq cannot read the connection string")
    }

    @Test func `a report file with a mistake is wrong configuration, with its place`() async throws {
        try folder.write("id: Small\n", to: "small.yaml")
        let file = folder.path + "/small.yaml"
        try await expect(publishing(file, census: "2026-01-31"), code: 78, "\(file):1:5: \"id\" needs ")
    }

    @Test(arguments: ["daemon", "check-config"])
    func `a wrong configuration is told with every place`(command: String) async throws {
        try folder.write("source:\n  poll_intervall: 1s\noutput: []\nreports: r\n", to: "pc.yaml")
        try folder.write("id: 5\n", to: "r/one.yaml")
        let end = try await Program.run([command, "--config", folder.path + "/pc.yaml"])
        #expect(end.code == 78)
        for place in ["pc.yaml:2:3: ", "pc.yaml:3:9: ", "r/one.yaml:1:5: "] {
            #expect(end.errorText.contains("\(folder.path)/\(place)"), "\(end.errorText)")
        }
    }

    @Test func `a configuration without mistakes is told, unless nothing shall be said`() async throws {
        try folder.write("reports: \(Checkout.root)/reports\n", to: "pc.yaml")
        let file = folder.path + "/pc.yaml"
        let loud = try await Program.run(["check-config", "--config", file])
        #expect(loud.code == 0 && loud.errorText.isEmpty)
        let reports = "icb, national, region, trust, weekly-icb, weekly-region, weekly-trust, weekly"
        #expect(loud.text == "\(file): no mistakes; reports: \(reports)\n")
        let quiet = try await Program.run(["check-config", "--quiet", "--config", file])
        #expect(quiet == Program.End(code: 0, signal: nil, text: "", errorText: ""))
    }

    @Test func `a truncated zip is wrong data`() async throws {
        try folder.write("a,b\n" + String(repeating: "1,2\n", count: 5000), to: "month.csv")
        let zip = folder.path + "/month.zip"
        let time = try #require(ZipTime(year: 2026, month: 1, day: 31))
        try ZipWriter.write(
            [ZipWriter.Item(name: "month.csv", path: folder.path + "/month.csv")], to: zip, modified: time)
        let bytes = try Data(contentsOf: URL(filePath: zip))
        try bytes.prefix(bytes.count / 2).write(to: URL(filePath: zip))
        let end = try await Program.run(["import", "rtt", zip, "--connection", nowhere])
        #expect(end.code == 65, "\(end)")
        #expect(end.errorText.contains("month.zip"))
    }

    @Test func `a file that is not there, or a folder, cannot be read`() async throws {
        try await expect(
            ["import", "rtt", folder.path + "/none.csv", "--connection", nowhere], code: 74, "/none.csv: ")
        let end = try await Program.run(["import", "rtt", folder.path, "--connection", nowhere])
        #expect(end.code == 74, "\(end)")
    }

    @Test func `the version is told`() async throws {
        #expect(try await Program.run(["--version"]).text == plannedcareVersion + "\n")
    }
}
