// Hidden folders that are being filled, and those that a dead publisher left behind.

import Glibc

/// Makes, finds and removes the hidden folders beside a final one: `.<name>.partial-<pid>-<random>`.
///
/// The publisher that fills one holds a lock on it, so that what is not locked is nobody's.
enum PartialFolders {
    /// A name that no other publisher has.
    static func newName(of name: SafeName) -> String {
        "\(prefix(of: name))\(getpid())-\(String(UInt64.random(in: 0...(.max)), radix: 36))"
    }

    /// Makes one, locked and empty.
    ///
    /// Call it under the parent's lock: between its making and its lock it looks stale.
    static func make(_ name: String, in parent: borrowing Descriptor, path: String) throws(FilesError) -> Descriptor {
        try Failpoint.pass("files.make", path)
        let number = parent.number
        try Descriptor.calling("make folder", path) { mkdirat(number, name, FolderPath.mode) }
        let folder = try Descriptor(name, in: parent, O_RDONLY | O_DIRECTORY, path: path)
        try folder.setMode(FolderPath.mode, path: path)
        guard try folder.tryLock(path: path) else {
            throw FilesError("lock", path, "another process locked this new folder")
        }
        return folder
    }

    /// Removes those of `name` whose publisher is gone.
    ///
    /// Call it under the parent's lock.
    static func removeStale(of name: SafeName, in parent: borrowing Descriptor, path: String) throws(FilesError) {
        let stale = try parent.names(path: path).filter { $0.hasPrefix(prefix(of: name)) }
        if stale.isEmpty { return }
        // One of them may be the old half of an exchange: that exchange must be durable before its old half goes.
        try parent.sync(path: path)
        for partial in stale {
            let partialPath = path + "/" + partial
            let folder = try Descriptor(partial, in: parent, O_RDONLY | O_DIRECTORY, path: partialPath)
            guard try folder.tryLock(path: partialPath) else { continue }
            try remove(partial, in: parent, path: partialPath)
        }
    }

    /// Removes one and the files in it.
    ///
    /// Folders in it are not ours: they stay, and the removal fails.
    static func remove(_ name: String, in parent: borrowing Descriptor, path: String) throws(FilesError) {
        let folder = try Descriptor(name, in: parent, O_RDONLY | O_DIRECTORY, path: path)
        for file in try folder.names(path: path) {
            try Descriptor.calling("remove", path + "/" + file) { unlinkat(folder.number, file, 0) }
        }
        let number = parent.number
        try Descriptor.calling("remove", path) { unlinkat(number, name, AT_REMOVEDIR) }
    }

    private static func prefix(of name: SafeName) -> String { ".\(name.text).partial-" }
}
