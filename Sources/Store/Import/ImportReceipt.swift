// What an import stored.

/// The outcome of an import that succeeded; everything it names is committed.
package struct ImportReceipt: Sendable, Equatable {
    /// Something that a person should look at; the import stands.
    package struct Warning: Sendable, Equatable {
        /// The name of the check, such as `list-changed-little`.
        package let check: String
        /// What was found, in words.
        package let text: String
    }

    /// The last day of the file's month, as `yyyy-mm-dd`.
    package let censusDate: String
    /// 1 for the first import of this census, one more for each later one.
    package let revision: Int
    /// Data rows in the file.
    package let fileRows: Int
    /// Rows stored: those of the file without the totals over treatment functions.
    package let storedRows: Int
    /// Incomplete pathways of English commissioners: the size of the waiting list.
    package let pathways: Int
    package let warnings: [Warning]
}
