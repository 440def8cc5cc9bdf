// Golden texts: what a test makes is compared with a file that was looked at once and kept.

import Foundation

/// A text kept beside the tests.
package struct Golden {
    private let file: URL

    /// `name` in the folder `Goldens` beside the test's own source file.
    package init(_ name: String, besides sourceFile: String = #filePath) {
        file = URL(fileURLWithPath: sourceFile).deletingLastPathComponent().appending(path: "Goldens/\(name)")
    }

    /// `nil` when the text is the golden's; else the first line that differs.
    ///
    /// With `RECORD_GOLDENS=1` in the environment the text becomes the golden, and the answer says so: a run that records
    /// is never a run that passes.
    package func difference(from text: String) throws -> String? {
        let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1"
        guard !isRecording else {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            return "recorded \(file.lastPathComponent): look at it, then run again without RECORD_GOLDENS"
        }
        guard FileManager.default.fileExists(atPath: file.path) else { return "no golden \(file.lastPathComponent)" }
        return try firstDifference(String(contentsOf: file, encoding: .utf8), text)
    }

    private func firstDifference(_ golden: String, _ text: String) -> String? {
        guard golden != text else { return nil }
        let (kept, made) = (golden.components(separatedBy: "\n"), text.components(separatedBy: "\n"))
        let line = zip(kept, made).prefix { $0 == $1 }.count
        let (was, now) = (kept.dropFirst(line).first, made.dropFirst(line).first)
        return "\(file.lastPathComponent):\(line + 1)\n  was \(was ?? "no line")\n  now \(now ?? "no line")"
    }
}
