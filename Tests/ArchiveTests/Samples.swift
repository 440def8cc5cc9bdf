// Zips for the tests: made by the writer, then damaged.

import Archive
import Foundation
import Support

/// A folder with files to pack and the zips made of them.
struct Samples {
    let folder: TemporaryFolder
    let midnight: ZipTime

    struct NoTime: Error {}

    init() throws {
        folder = try TemporaryFolder()
        guard let midnight = ZipTime(year: 2026, month: 1, day: 31) else { throw NoTime() }
        self.midnight = midnight
    }

    /// A text that does not pack to nothing: 300,000 numbers that look random and are always the same.
    static let table: [UInt8] = {
        var state: UInt32 = 1
        return (0..<300_000).flatMap { _ -> [UInt8] in
            state = state &* 1_664_525 &+ 1_013_904_223
            return Array("\(state >> 20),".utf8)
        }
    }()

    func path(_ name: String) -> String { folder.path + "/" + name }

    /// Packs texts by name into a zip, and answers its path.
    func zip(_ name: String, _ contents: [(name: String, bytes: [UInt8])]) throws -> String {
        var items: [ZipWriter.Item] = []
        for (index, content) in contents.enumerated() {
            let source = path("\(name).source\(index)")
            try Data(content.bytes).write(to: URL(filePath: source))
            items.append(ZipWriter.Item(name: content.name, path: source))
        }
        try ZipWriter.write(items, to: path(name), modified: midnight)
        return path(name)
    }

    /// Writes a changed copy of a file, and answers its path.
    func changed(_ path: String, _ change: (inout [UInt8]) -> Void) throws -> String {
        var bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
        change(&bytes)
        let copy = path + "-\(UUID().uuidString)"
        try Data(bytes).write(to: URL(filePath: copy))
        return copy
    }
}

extension [UInt8] {
    /// Puts `new` wherever `old` stands; both of one length.
    mutating func overwrite(_ old: [UInt8], with new: [UInt8]) {
        guard count >= old.count else { return }
        for start in 0...(count - old.count) where Array(self[start..<start + old.count]) == old {
            replaceSubrange(start..<start + old.count, with: new)
        }
    }
}
