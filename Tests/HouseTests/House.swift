// The house's own source tree.

import Foundation
import Support

/// The files that are committed, or would be with the next commit.
struct House {
    /// Paths below the root, sorted.
    let files: [String]
    private let root: URL

    struct NoList: Error {}

    /// Found from the place of this file.
    ///
    /// Where there is no git, the visible files and folders count as committed.
    init() async throws {
        root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let isClone = FileManager.default.fileExists(atPath: root.appending(path: ".git").path)
        files = try await (isClone ? Self.committed(in: root) : Self.visible(in: root)).sorted()
    }

    /// The text of a file below the root; nil when it is no UTF-8.
    func text(_ path: String) throws -> String? {
        String(data: try Data(contentsOf: root.appending(path: path)), encoding: .utf8)
    }

    /// Every Swift file of rooms and tests.
    func swiftFiles() throws -> [SourceFile] {
        try files.filter { $0.hasSuffix(".swift") && ($0.hasPrefix("Sources/") || $0.hasPrefix("Tests/")) }
            .map { SourceFile($0, try text($0) ?? "") }
    }

    private static func committed(in root: URL) async throws -> [String] {
        let git = ["git", "-C", root.path, "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        let outcome = try await Command.run(git)
        guard outcome.status == 0 else { throw NoList() }
        let paths = outcome.text.split(separator: "\0").map(String.init)
        return paths.filter { FileManager.default.fileExists(atPath: root.appending(path: $0).path) }
    }

    private static func visible(in root: URL) throws -> [String] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: root.path)
        return names.filter { name in
            var isFolder: ObjCBool = false
            let exists = FileManager.default.fileExists(atPath: root.appending(path: name).path, isDirectory: &isFolder)
            return exists && !isFolder.boolValue && !name.hasPrefix(".build") && !name.hasPrefix(".swiftpm")
        }
    }
}
