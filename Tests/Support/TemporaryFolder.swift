// A folder for one test, gone when the test is over.

import Foundation

/// An empty folder of its own under the system's temporary folder; removed with everything in it when let go.
package final class TemporaryFolder: Sendable {
    /// Its path, links resolved.
    package let path: String

    /// Makes it; throws where the system will not.
    package init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "plannedcare-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.resolvingSymlinksInPath().path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The names directly inside `folder` below this one, hidden ones too, sorted.
    package func names(_ folder: String = "") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path + "/" + folder).sorted()
    }

    /// The text of a file below this folder.
    package func text(_ name: String) throws -> String {
        try String(contentsOfFile: path + "/" + name, encoding: .utf8)
    }

    /// Writes a file below this folder, the folders on the way made.
    package func write(_ text: String, to name: String) throws {
        let url = URL(filePath: path + "/" + name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }
}
