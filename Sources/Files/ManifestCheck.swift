// Is this folder published whole?

import Glibc

/// Reads a folder's manifest and every file, and tells what does not agree.
package enum ManifestCheck {
    /// One thing that keeps a folder from being whole.
    package enum Fault: Equatable, Sendable {
        /// There is no folder of this path, or it is a link or a file.
        case noFolder
        /// The folder holds no `manifest.json`: it is not published, or was never ours.
        case noManifest
        /// The manifest cannot be read as one, or is larger than 16 MB.
        case badManifest
        /// The manifest names a file that is not there.
        case missing(String)
        /// A file, link or folder is there that the manifest does not name.
        case extra(String)
        /// A name of the manifest is a link or a folder.
        case notAFile(String)
        /// The file has another size or another SHA-256 than the manifest says.
        case changed(String)
    }

    private static let mostBytes: off_t = 16 << 20
    private static let mostTurns = 50

    /// All that is wrong with the folder, sorted by name; empty means it is published whole.
    ///
    /// Reads every byte and blocks its thread meanwhile. A folder exchanged under the check is checked anew, so that a
    /// publication is never mistaken for damage. Throws only where the system will not let it look.
    package static func faults(in folder: String) throws(FilesError) -> [Fault] {
        for _ in 0..<mostTurns {
            guard let open = try open(folder) else { return [.noFolder] }
            let faults = try faults(in: open, path: folder)
            if faults.isEmpty { return [] }
            if try isStill(open, at: folder) { return faults }
        }
        throw FilesError("check", folder, "the folder was replaced again and again while it was read")
    }

    /// The manifest as it stands, the files unread; nil when there is none, or none that can be read.
    package static func manifest(of folder: String) throws(FilesError) -> Manifest? {
        guard let open = try open(folder), let bytes = try manifestBytes(in: open, path: folder) else { return nil }
        return Manifest(bytes)
    }

    private static func faults(in folder: borrowing Descriptor, path: String) throws(FilesError) -> [Fault] {
        guard let bytes = try manifestBytes(in: folder, path: path) else { return [.noManifest] }
        guard let manifest = Manifest(bytes) else { return [.badManifest] }
        var faults: [(name: String, fault: Fault)] = []
        for entry in manifest.files {
            if let fault = try fault(of: entry, in: folder, path: path) { faults.append((entry.name, fault)) }
        }
        let known = Set(manifest.files.map(\.name) + [Manifest.name])
        for name in try folder.names(path: path) where !known.contains(name) { faults.append((name, .extra(name))) }
        return faults.sorted { $0.name < $1.name }.map(\.fault)
    }

    private static func fault(
        of entry: Manifest.Entry, in folder: borrowing Descriptor, path: String
    ) throws(FilesError) -> Fault? {
        let path = path + "/" + entry.name
        do throws(FilesError) {
            let file = try Descriptor(entry.name, in: folder, O_RDONLY | O_NONBLOCK, path: path)
            guard try file.status(path: path).st_mode & S_IFMT == S_IFREG else { return .notAFile(entry.name) }
            return try FileDigest.of(file, name: entry.name, path: path) == entry ? nil : .changed(entry.name)
        } catch  where error.errno == ENOENT {
            return .missing(entry.name)
        } catch  where error.errno == ELOOP {
            return .notAFile(entry.name)
        }
    }

    /// Nil when there is no manifest; no bytes, which are no manifest either, when it is too large or no file.
    private static func manifestBytes(in folder: borrowing Descriptor, path: String) throws(FilesError) -> [UInt8]? {
        let path = path + "/" + Manifest.name
        do throws(FilesError) {
            let file = try Descriptor(Manifest.name, in: folder, O_RDONLY | O_NONBLOCK, path: path)
            let status = try file.status(path: path)
            guard status.st_mode & S_IFMT == S_IFREG, status.st_size <= mostBytes else { return [] }
            return try file.readAll(path: path)
        } catch  where error.errno == ENOENT {
            return nil
        } catch  where error.errno == ELOOP {
            return []
        }
    }

    /// Nil when there is no folder of this path, or it is a link or a file.
    static func open(_ folder: String) throws(FilesError) -> Descriptor? {
        do throws(FilesError) {
            return try Descriptor(unlinkedFolder: folder)
        } catch  where [ENOENT, ENOTDIR, ELOOP].contains(error.errno) {
            return nil
        }
    }

    private static func isStill(_ open: borrowing Descriptor, at folder: String) throws(FilesError) -> Bool {
        guard let now = try Self.open(folder) else { return false }
        let (old, new) = (try open.status(path: folder), try now.status(path: folder))
        return old.st_ino == new.st_ino && old.st_dev == new.st_dev
    }
}
