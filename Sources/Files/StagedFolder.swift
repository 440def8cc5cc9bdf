// A folder that is filled out of sight, and then published whole or not at all.

/// A folder being filled beside the place where it will be published.
///
/// Fill it with `write` or `adopt`, then `publish`. Readers of the final folder see the old one whole until they see the
/// new one whole. Dropped without `publish`, or spoilt by an error, it removes itself; after a crash the next publisher
/// of the same folder removes it. Every call blocks its thread for as long as the disk takes; one thread at a time.
package struct StagedFolder: ~Copyable {
    /// The hidden folder being filled; for a library that writes a file by path, see `adopt`.
    package let path: String
    /// Where it will be published.
    package let finalPath: String
    let parentPath: String
    let name: SafeName
    let partialName: String
    let parent: Descriptor
    let folder: Descriptor
    private var entries: [Manifest.Entry] = []
    private var isSpoilt = false
    /// True once the hidden name no longer holds this folder.
    var isMoved = false

    /// Makes the hidden folder, and the parents of the final one where they are missing (mode 0750, durable).
    ///
    /// The final folder is `components` below `root`; `root` must exist and may be a link, the components may not. What
    /// dead publishers of this folder left behind is removed; living ones go on: several may fill the same folder, and
    /// the last to publish stays. Throws when others hold the parent's lock longer than `patience`.
    package init(
        in root: String, at components: [String], patience: Duration = .seconds(10)
    ) throws(FilesError) {
        var names: [SafeName] = []
        for component in components { names.append(try SafeName(component)) }
        guard let name = names.popLast() else { throw FilesError("stage", root, "name a folder below the root") }
        let parentPath = ([root] + names.map(\.text)).joined(separator: "/")
        let partialName = PartialFolders.newName(of: name)
        let path = parentPath + "/" + partialName
        let parent = try FolderPath.open(names, in: root)
        let lock = try FolderLock(parent, path: parentPath, within: patience)
        try PartialFolders.removeStale(of: name, in: parent, path: parentPath)
        folder = try PartialFolders.make(partialName, in: parent, path: path)
        lock.release()
        self.name = name
        self.parent = parent
        self.parentPath = parentPath
        self.partialName = partialName
        self.path = path
        finalPath = parentPath + "/" + name.text
    }

    deinit {
        // Nobody to tell, and nothing is lost: what stays behind is found stale by the next publisher.
        if !isMoved { try? PartialFolders.remove(partialName, in: parent, path: path) }
    }

    /// Writes one file of the folder: `fill` runs once, at once, and gets the open file.
    ///
    /// It becomes durable with all others, in `publish`. Each name once; `manifest.json` is the folder's own.
    package mutating func write(_ name: String, _ fill: (inout FileWriter) throws -> Void) throws {
        try keepingWhole { (staged: inout StagedFolder) in
            let name = try staged.free(name)
            var writer = try FileWriter(name, in: staged.folder, path: staged.path + "/" + name)
            try fill(&writer)
            staged.entries.append(try writer.finish(name))
        }
    }

    /// Writes one file of the folder from bytes at hand.
    package mutating func write(_ name: String, _ bytes: some Sequence<UInt8>) throws {
        try write(name) { try $0.append(bytes) }
    }

    /// Takes over a file that another library wrote into `path` under this name.
    ///
    /// Reads it once for size and SHA-256, and sets its mode.
    package mutating func adopt(_ name: String) throws {
        try keepingWhole { (staged: inout StagedFolder) in
            let name = try staged.free(name)
            staged.entries.append(try FileDigest.adopt(name, in: staged.folder, path: staged.path + "/" + name))
        }
    }

    /// Writes the manifest, and puts this folder in the place of the final one.
    ///
    /// When this returns, the new folder is whole and durable. When it throws, the final folder is the old one untouched,
    /// with two exceptions. The folders are exchanged and making that durable failed: then the new one stands there whole,
    /// and a loss of power may bring the old one back. Or the file system cannot exchange folders, and moving file by
    /// file failed half-way: then the folder has no manifest, so that nobody takes it for whole. Publish anew in any case.
    /// `facts` go into the manifest as they are; the key `files` is refused. Waits for the parent's lock at most `patience`.
    package consuming func publish(
        _ facts: [String: ManifestValue] = [:], patience: Duration = .seconds(10)
    ) throws(FilesError) -> Publication {
        if isSpoilt { throw FilesError("publish", finalPath, "a file of this folder failed before") }
        if facts["files"] != nil { throw FilesError("publish", finalPath, "the fact \"files\" is the manifest's own") }
        let manifest = Manifest(facts: facts, files: entries)
        try write(manifest)
        let lock = try FolderLock(parent, path: parentPath, within: patience)
        let leftover = try flip(keeping: Set(entries.map(\.name)))
        lock.release()
        return Publication(path: finalPath, manifest: manifest, leftover: leftover)
    }

    /// Writes the manifest, and makes it and everything before it durable.
    ///
    /// An fsync a file is a command to the disk each, five milliseconds of waiting: for two hundred editions of fifty files the
    /// better part of a minute. One syncfs is one, and the folder is not seen before it is over.
    private func write(_ manifest: Manifest) throws(FilesError) {
        var writer = try FileWriter(Manifest.name, in: folder, path: path + "/" + Manifest.name)
        try writer.append(manifest.json)
        _ = try writer.finish(Manifest.name)
        try Failpoint.pass("files.syncFolder", path)
        try folder.syncFileSystem(path: path)
    }

    private mutating func keepingWhole(_ step: (inout StagedFolder) throws -> Void) throws {
        let wasSpoilt = isSpoilt
        isSpoilt = true
        try step(&self)
        isSpoilt = wasSpoilt
    }

    private func free(_ name: String) throws(FilesError) -> String {
        let name = try SafeName(name).text
        if name == Manifest.name { throw FilesError("write", path + "/" + name, "the manifest is the folder's own") }
        return name
    }
}
