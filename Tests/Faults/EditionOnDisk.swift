// What a reader, and what an administrator, sees of one edition in an output folder.

import Files
import Foundation

/// An edition's folder and everything beside it, looked at once.
struct EditionOnDisk {
    /// The manifest of the edition; `nil` when its folder is not there.
    let manifest: Manifest?
    /// What keeps the folder from being whole; none when it is not there.
    let faults: [ManifestCheck.Fault]
    /// Visible files and folders that are none of an edition's.
    let strangers: [String]
    /// Hidden files and folders.
    let hidden: [String]

    /// Looks below `output`, which need not be there.
    init(_ report: String, _ census: String, in output: String) throws {
        let path = "\(output)/\(report)/\(census)/england"
        let isThere = FileManager.default.fileExists(atPath: path)
        faults = isThere ? try ManifestCheck.faults(in: path) : []
        manifest = isThere ? try ManifestCheck.manifest(of: path) : nil
        let all = [(output, report), ("\(output)/\(report)", census), ("\(output)/\(report)/\(census)", "england")]
            .flatMap { folder, expected in Self.names(folder).filter { $0 != expected } }
        strangers = all.filter { !$0.hasPrefix(".") }
        hidden = all.filter { $0.hasPrefix(".") } + Self.names(path).filter { $0.hasPrefix(".") }
    }

    /// True when a reader sees nothing, or all of one edition of these revisions.
    func isAbsentOrWhole(_ revisions: Set<Int>) -> Bool {
        guard strangers.isEmpty, faults.isEmpty else { return false }
        guard let manifest else { return true }
        guard case .number(let revision)? = manifest.facts["revision"] else { return false }
        return revisions.contains(revision)
    }

    /// True when all of this revision stands there, and nothing else, hidden or not.
    func isClean(revision: Int) -> Bool {
        manifest?.facts["revision"] == .number(revision) && faults.isEmpty && strangers.isEmpty && hidden.isEmpty
    }

    private static func names(_ folder: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    }
}
