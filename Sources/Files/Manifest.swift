// The list of what a published folder holds: the proof that it is whole.

import FoundationEssentials

/// What a published folder holds, and what its publisher says of it; `manifest.json` on disk.
package struct Manifest: Equatable, Sendable {
    /// One file of the folder.
    package struct Entry: Equatable, Sendable {
        /// A safe name, never `manifest.json` itself.
        package let name: String
        /// Its size.
        package let bytes: Int
        /// 64 lower-case hexadecimal digits.
        package let sha256: String

        /// An entry from its parts; nothing is read.
        package init(name: String, bytes: Int, sha256: String) {
            self.name = name
            self.bytes = bytes
            self.sha256 = sha256
        }
    }

    /// The manifest's own name in its folder.
    package static let name = "manifest.json"
    /// What the publisher says of the folder.
    ///
    /// The key `files` is taken and refused.
    package let facts: [String: ManifestValue]
    /// Sorted by name.
    package let files: [Entry]

    /// Sorts the files; nothing is read.
    package init(facts: [String: ManifestValue], files: [Entry]) {
        self.facts = facts
        self.files = files.sorted { $0.name < $1.name }
    }

    /// The manifest read back from its bytes; nil when they are no manifest.
    package init?(_ bytes: [UInt8]) {
        guard case .object(var facts)? = try? JSONDecoder().decode(ManifestValue.self, from: Data(bytes)),
            case .list(let list)? = facts.removeValue(forKey: "files")
        else { return nil }
        let files = list.compactMap(Self.entry)
        guard files.count == list.count, Set(files.map(\.name)).count == files.count else { return nil }
        self.init(facts: facts, files: files)
    }

    /// The bytes on disk: two spaces, keys in order, a final newline; the same manifest gives the same bytes.
    package var json: String {
        let list = files.map { entry in
            ManifestValue.object([
                "name": .text(entry.name), "bytes": .number(entry.bytes), "sha256": .text(entry.sha256),
            ])
        }
        return ManifestValue.object(facts.merging(["files": .list(list)]) { $1 }).json() + "\n"
    }

    private static func entry(_ value: ManifestValue) -> Entry? {
        guard case .object(let fields) = value, fields.count == 3, case .text(let name)? = fields["name"],
            case .number(let bytes)? = fields["bytes"], bytes >= 0, case .text(let sha256)? = fields["sha256"],
            (try? SafeName(name)) != nil
        else { return nil }
        return Entry(name: name, bytes: bytes, sha256: sha256)
    }
}
