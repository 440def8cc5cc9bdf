// A table of the bundle that has been written: what its metadata say of the bytes.

/// One CSV file as it lies in its folder.
package struct BundleFile: Sendable {
    package let table: CSVTable
    /// The file's name, without a folder.
    package let name: String
    package let bytes: Int
    /// 64 lower-case hexadecimal digits.
    package let sha256: String

    /// A file from its parts; nothing is read.
    package init(table: CSVTable, name: String, bytes: Int, sha256: String) {
        self.table = table
        self.name = name
        self.bytes = bytes
        self.sha256 = sha256
    }

    /// The name of its own metadata file.
    package var metadataName: String { name + "-metadata.json" }
}
