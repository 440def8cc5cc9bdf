// Command-line tools that look at a file from outside: pdffonts, pdftotext, pdfinfo, qpdf.

import Foundation

/// A tool from PATH that a test asks for a second opinion.
package enum ToolRun {
    /// Whether a test that needs the tool should run: it is installed, or this is CI (`CI=true`), where a missing tool is a
    /// failure and not a reason to skip.
    package static func shouldRun(_ tool: String) -> Bool {
        ProcessInfo.processInfo.environment["CI"] == "true" || isInstalled(tool)
    }

    /// What the tool wrote about a file of these bytes; any exit status but 0 is an error.
    ///
    /// The file's path is put where an argument is `FILE`.
    package static func output(of tool: String, _ arguments: [String], on bytes: [UInt8]) async throws -> String {
        let file = URL(fileURLWithPath: NSTemporaryDirectory() + "tool-run-" + UUID().uuidString)
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let outcome = try await Command.run([tool] + arguments.map { $0 == "FILE" ? file.path : $0 })
        guard outcome.status == 0 else {
            throw CommandFailed(what: tool, message: "status \(outcome.status): \(outcome.text)\(outcome.errorText)")
        }
        return outcome.text
    }

    private static func isInstalled(_ tool: String) -> Bool {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        return path.split(separator: ":").contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(tool)") }
    }
}
