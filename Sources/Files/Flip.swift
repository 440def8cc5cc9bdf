// The moment of publication: the new folder takes the place of the old one.

import CLinux
import Glibc

private let exchange = UInt32(RENAME_EXCHANGE)
private let noReplace = UInt32(RENAME_NOREPLACE)

extension StagedFolder {
    /// Puts this folder in the final place; under the parent's lock.
    ///
    /// Answers why the old one could not be removed.
    mutating func flip(keeping files: Set<String>) throws(FilesError) -> FilesError? {
        let replaces = try hasPredecessor()
        do throws(FilesError) {
            try Failpoint.pass("files.rename", finalPath)
            try rename(replaces ? exchange : noReplace)
            isMoved = true
        } catch  where error.errno == EINVAL || error.errno == ENOSYS {
            // Some file systems cannot exchange, nor refuse to replace.
            if replaces { return try moveFiles(keeping: files) }
            try rename(0)
            isMoved = true
        }
        try Failpoint.pass("files.syncParent", parentPath)
        try parent.sync(path: parentPath)
        return replaces ? removeOld() : nil
    }

    /// True when a folder published before stands in the final place.
    ///
    /// What is no such folder is never replaced.
    private func hasPredecessor() throws(FilesError) -> Bool {
        var status = stat()
        let parentNumber = parent.number
        if fstatat(parentNumber, name.text, &status, AT_SYMLINK_NOFOLLOW) != 0 {
            if errno == ENOENT { return false }
            throw FilesError("stat", finalPath, errno: errno)
        }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            throw FilesError("publish", finalPath, "something that is no folder stands there; move it away")
        }
        let old = try Descriptor(name.text, in: parent, O_RDONLY | O_DIRECTORY, path: finalPath)
        let names = try old.names(path: finalPath)
        guard names.isEmpty || names.contains(Manifest.name) || names.contains(FileMoves.withdrawnName) else {
            throw FilesError("publish", finalPath, "a folder without a manifest stands there; move it away")
        }
        return true
    }

    private func rename(_ flags: UInt32) throws(FilesError) {
        let parent = parent.number
        try Descriptor.calling("rename", finalPath) { renameat2(parent, partialName, parent, name.text, flags) }
    }

    /// After an exchange the hidden name holds the old folder.
    private func removeOld() -> FilesError? {
        do throws(FilesError) {
            try Failpoint.pass("files.removeOld", path)
            try PartialFolders.remove(partialName, in: parent, path: path)
            return nil
        } catch { return error }
    }

    /// File by file, where folders cannot be exchanged.
    ///
    /// While it lasts the final folder has no manifest.
    private mutating func moveFiles(keeping files: Set<String>) throws(FilesError) -> FilesError? {
        let final = try Descriptor(name.text, in: parent, O_RDONLY | O_DIRECTORY, path: finalPath)
        let moves = FileMoves(from: folder.number, into: final.number, path: finalPath)
        try moves.withdrawManifest()
        try final.sync(path: finalPath)
        for file in files.sorted() { try moves.move(file) }
        for file in try final.names(path: finalPath) where !files.contains(file) && file != FileMoves.withdrawnName {
            try moves.remove(file)
        }
        try final.sync(path: finalPath)
        try moves.move(Manifest.name)
        try moves.remove(FileMoves.withdrawnName)
        try Failpoint.pass("files.syncParent", finalPath)
        try final.sync(path: finalPath)
        isMoved = true
        return removeOld()
    }
}
