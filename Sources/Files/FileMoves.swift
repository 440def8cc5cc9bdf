// Moves files from one folder into another, one by one.

import Glibc

/// The way of publishing for file systems that cannot exchange two folders.
///
/// The old manifest goes first and the new one comes last: between them the folder says of itself that it is not whole.
struct FileMoves {
    /// Marks a folder of ours whose manifest is being replaced.
    static let withdrawnName = ".manifest.withdrawn"

    private let source: CInt
    private let target: CInt
    private let path: String

    /// Both numbers stay the caller's, and open.
    init(from source: CInt, into target: CInt, path: String) {
        self.source = source
        self.target = target
        self.path = path
    }

    /// Hides the old manifest.
    ///
    /// That there is none is no error: an earlier replacement may have stopped half-way.
    func withdrawManifest() throws(FilesError) {
        try Failpoint.pass("files.withdraw", path)
        if renameat(target, Manifest.name, target, Self.withdrawnName) != 0, errno != ENOENT {
            throw FilesError("rename", path + "/" + Manifest.name, errno: errno)
        }
    }

    /// Moves one file, over one of the same name.
    func move(_ name: String) throws(FilesError) {
        try Failpoint.pass("files.move", path + "/" + name)
        try Descriptor.calling("rename", path + "/" + name) { renameat(source, name, target, name) }
    }

    /// Removes one file; that it is gone already is no error.
    func remove(_ name: String) throws(FilesError) {
        if unlinkat(target, name, 0) != 0, errno != ENOENT {
            throw FilesError("remove", path + "/" + name, errno: errno)
        }
    }
}
