// What was read in manifests, so that it is not read again until they change.

import Glibc
import Synchronization

/// Remembers, while the program runs, the gist of every manifest that it was asked for.
///
/// To ask again costs one look at the file system. Several threads may ask at once.
package final class ManifestMemory<Gist: Sendable>: Sendable {
    /// By which a manifest is known again: a publication writes a new file.
    private struct Stamp: Equatable {
        let device: dev_t
        let number: ino_t
        let bytes: off_t
        let seconds: Int
        let nanoseconds: Int
    }

    private let gist: @Sendable (Manifest) -> Gist
    private let known = Mutex<[String: (stamp: Stamp, gist: Gist?)]>([:])

    /// Keeps of each manifest what `gist` takes from it.
    package init(_ gist: @escaping @Sendable (Manifest) -> Gist) {
        self.gist = gist
    }

    /// The gist of a folder's manifest; `nil` when there is none, or none that can be read.
    ///
    /// Blocks its thread. Throws where the system will not let it look.
    package func gist(of folder: String) throws(FilesError) -> Gist? {
        guard let stamp = try Self.stamp(of: folder) else { return nil }
        if let found = known.withLock({ $0[folder] }), found.stamp == stamp { return found.gist }
        let gist = try ManifestCheck.manifest(of: folder).map(self.gist)
        known.withLock { $0[folder] = (stamp, gist) }
        return gist
    }

    private static func stamp(of folder: String) throws(FilesError) -> Stamp? {
        let path = folder + "/" + Manifest.name
        var status = stat()
        if lstat(path, &status) != 0 {
            if [ENOENT, ENOTDIR].contains(errno) { return nil }
            throw FilesError("stat", path, errno: errno)
        }
        return Stamp(
            device: status.st_dev, number: status.st_ino, bytes: status.st_size, seconds: status.st_mtim.tv_sec,
            nanoseconds: status.st_mtim.tv_nsec)
    }
}
