// An open file or folder that closes itself.

import CLinux
import Glibc

/// An open file descriptor and its owner.
///
/// Every call names its path in errors and tries again when a signal breaks in.
struct Descriptor: ~Copyable {
    let number: CInt

    /// Opens a path from the root or the working directory, following links: for the folder the administrator named.
    init(folder path: String) throws(FilesError) {
        number = try Self.calling("open", path) { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    }

    /// Opens a file by path for reading, following links: for the file the administrator named.
    init(file path: String) throws(FilesError) {
        number = try Self.calling("open", path) { open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    }

    /// Opens a folder by path unless its last part is a link.
    init(unlinkedFolder path: String) throws(FilesError) {
        number = try Self.calling("open", path) { open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
    }

    /// Opens a name inside a folder.
    ///
    /// Never follows a link.
    init(_ name: String, in folder: borrowing Descriptor, _ flags: CInt, mode: mode_t = 0, path: String)
        throws(FilesError)
    {
        let parent = folder.number
        number = try Self.calling("open", path) { openat(parent, name, flags | O_NOFOLLOW | O_CLOEXEC, mode) }
    }

    deinit { Glibc.close(number) }

    /// Closes and says so when that fails; the number is gone either way.
    ///
    /// Not tried again: the number may be another's.
    consuming func close(path: String) throws(FilesError) {
        let number = number
        discard self
        if Glibc.close(number) != 0 { throw FilesError("close", path, errno: errno) }
    }

    /// Writes all of it, however many calls that takes.
    func write(_ bytes: RawSpan, path: String) throws(FilesError) {
        var start = 0
        while start < bytes.byteCount {
            let rest = bytes.extracting(droppingFirst: start)
            let count = try Failpoint.passWrite("files.write", of: rest.byteCount, path)
            start += try rest.withUnsafeBytes { piece throws(FilesError) in
                try Self.calling("write", path) { Glibc.write(number, piece.baseAddress, count) }
            }
        }
    }

    /// Reads into the whole buffer or as much as there is; 0 at the end.
    func read(into buffer: inout MutableRawSpan, path: String) throws(FilesError) -> Int {
        try buffer.withUnsafeMutableBytes { space throws(FilesError) in
            try Self.calling("read", path) { Glibc.read(number, space.baseAddress, space.count) }
        }
    }

    /// All that is left to read.
    func readAll(path: String) throws(FilesError) -> [UInt8] {
        var all: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            var span = piece.mutableSpan
            var space = span.mutableBytes
            let count = try read(into: &space, path: path)
            if count == 0 { return all }
            all += piece.prefix(count)
        }
    }

    /// Makes it durable.
    ///
    /// Never tried again: after a failed fsync the kernel may have dropped what it could not write.
    func sync(path: String) throws(FilesError) {
        if fsync(number) != 0 { throw FilesError("fsync", path, errno: errno) }
    }

    /// Makes durable what was written so far to the file system that it lies on, with one command to the disk.
    ///
    /// What could not be written to any of its files is told here (since Linux 5.8), and never tried again, see `sync`.
    func syncFileSystem(path: String) throws(FilesError) {
        if syncfs(number) != 0 { throw FilesError("syncfs", path, errno: errno) }
    }

    /// Sets the mode whatever the umask.
    func setMode(_ mode: mode_t, path: String) throws(FilesError) {
        _ = try Self.calling("chmod", path) { fchmod(number, mode) }
    }

    /// What the file system knows of it.
    func status(path: String) throws(FilesError) -> stat {
        var status = stat()
        _ = try Self.calling("stat", path) { fstat(number, &status) }
        return status
    }

    /// True when the exclusive lock is now held; false when another holds it.
    func tryLock(path: String) throws(FilesError) -> Bool {
        while true {
            if flock(number, LOCK_EX | LOCK_NB) == 0 { return true }
            if errno == EWOULDBLOCK { return false }
            if errno != EINTR { throw FilesError("lock", path, errno: errno) }
        }
    }

    /// Calls until no signal breaks in, and turns a refusal into an error.
    @discardableResult
    static func calling<Answer: SignedInteger>(
        _ operation: String, _ path: String, _ call: () -> Answer
    ) throws(FilesError) -> Answer {
        while true {
            let answer = call()
            if answer >= 0 { return answer }
            let code = errno
            if code != EINTR { throw FilesError(operation, path, errno: code) }
        }
    }
}
