// What came of a publication.

/// A folder that was published: whole, durable, and seen by readers.
package struct Publication: Equatable, Sendable {
    /// Where it stands: the root handed in, and the components.
    package let path: String
    /// As it stands in its `manifest.json`.
    package let manifest: Manifest
    /// Why the folder it replaced could not be removed; nil when it was, or there was none.
    ///
    /// Not a failure of the publication: the hidden left-over is removed by the next publisher. Worth a log line.
    package let leftover: FilesError?
}
