// One publisher at a time in a folder.

import Glibc

/// An exclusive lock on a folder, held while this value lives.
///
/// The kernel lets go when the process dies.
struct FolderLock: ~Copyable {
    private let folder: Descriptor

    private static let pause: useconds_t = 4_000

    /// Waits until the lock is free, at most `patience`.
    ///
    /// Blocks its thread; asks anew every 4 ms.
    init(_ folder: borrowing Descriptor, path: String, within patience: Duration) throws(FilesError) {
        // A lock belongs to an opening of the folder: two publishers in one process need two.
        let folder = try Descriptor(".", in: folder, O_RDONLY | O_DIRECTORY, path: path)
        try Failpoint.pass("files.lock", path)
        let deadline = ContinuousClock.now.advanced(by: patience)
        while try !folder.tryLock(path: path) {
            if ContinuousClock.now >= deadline {
                throw FilesError("lock", path, "another publisher held the folder for \(patience); try again later")
            }
            usleep(Self.pause)
        }
        self.folder = folder
    }

    /// Lets go, here and not earlier: without this call the lock would end with its last mention.
    consuming func release() {}
}
