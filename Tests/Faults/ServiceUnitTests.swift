// The systemd unit and the program agree: commands, flags and exit codes.

import Daemon
import Support
import Testing

@Suite(.timeLimit(.minutes(5)))
struct ServiceUnitTests {
    private let unit: [String]

    init() throws {
        unit = try Checkout.text("systemd/plannedcare.service").split(separator: "\n").map(String.init)
    }

    private func values(of key: String) -> [String] {
        unit.filter { $0.hasPrefix(key + "=") }.map { String($0.dropFirst(key.count + 1)) }
    }

    @Test func `every command of the unit is one that the program knows`() async throws {
        let lines = values(of: "ExecStartPre") + values(of: "ExecStart") + values(of: "ExecReload")
        #expect(!lines.isEmpty)
        for line in lines {
            let words = line.split(separator: " ").map(String.init)
            #expect(words[0] == "/usr/bin/plannedcare")
            let help = try await Program.run([words[1], "--help"])
            #expect(help.code == 0, "\(line)")
            #expect(help.text.contains("USAGE: plannedcare \(words[1])"), "\(line)")
            for flag in words.dropFirst(2) where flag.hasPrefix("-") {
                #expect(help.text.contains("\n  \(flag)"), "\(flag) of \(line)")
            }
        }
    }

    @Test func `what is not tried again is what the program means by it`() throws {
        let codes = try #require(values(of: "RestartPreventExitStatus").first).split(separator: " ").map { Int32($0) }
        let final: [Failure.Meaning] = [.badUsage, .badData, .noPermission, .badConfiguration]
        #expect(codes == final.map(\.rawValue))
    }

    @Test func `the unit waits for the notice that the program sends`() {
        #expect(values(of: "Type") == ["notify"])
        #expect(values(of: "ExecStart").count == 1)
    }
}
