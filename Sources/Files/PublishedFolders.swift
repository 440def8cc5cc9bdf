// The folders that were published below another.

/// Lists what readers see.
package enum PublishedFolders {
    /// The names in a folder, sorted, without hidden ones; none when there is no such folder.
    ///
    /// Throws where the system will not let it look.
    package static func names(in folder: String) throws(FilesError) -> [String] {
        guard let open = try ManifestCheck.open(folder) else { return [] }
        return try open.names(path: folder).filter { !$0.hasPrefix(".") }
    }
}
