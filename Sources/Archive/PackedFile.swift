// The bytes of a table's file, whether it lies in a zip or not.

/// A file with one table in it, read from front to back: a plain file, or a zip that holds exactly one `.csv`.
///
/// Which of the two is decided by the first bytes, not by the name. One thread at a time; every call blocks its thread.
package struct PackedFile: ~Copyable {
    /// The table's name: of the entry in the zip, or the path itself.
    package let name: String
    /// Bytes handed out so far.
    package private(set) var bytes = 0
    private let path: String
    private let mostBytes: Int
    private let source: Source
    private var isAtEnd = false
    private var failure: ArchiveError?

    /// About how many bytes `next` hands out at once.
    package static let pieceSize = 1 << 18

    enum Source: ~Copyable {
        case plain(PlainFile)
        case zip(ZipEntry)
    }

    /// Opens the file, and of a zip its one table; folders and other files in the zip are passed over.
    ///
    /// More than `mostBytes` after unpacking is an error, so that a small file cannot fill the memory or the database.
    package init(_ path: String, mostBytes: Int = 2 << 30) throws(ArchiveError) {
        self.path = path
        self.mostBytes = mostBytes
        let plain = try PlainFile(path)
        if try plain.beginsAsZip() {
            let entry = try ZipEntry(onlyTableOf: path, mostBytes: mostBytes)
            name = entry.name
            source = .zip(entry)
        } else {
            name = path
            source = .plain(plain)
        }
    }

    /// Puts the next bytes in place of what `piece` holds; false, and an empty `piece`, at the end.
    ///
    /// Hand in the same array every time: its memory is used again. The end is not told before the checksum of the zip
    /// was found right, so nothing read is worth anything until then. After an error every
    /// further call throws the same.
    package mutating func next(into piece: inout [UInt8]) throws(ArchiveError) -> Bool {
        if let failure { throw failure }
        do throws(ArchiveError) {
            if piece.count != Self.pieceSize { piece = [UInt8](repeating: 0, count: Self.pieceSize) }
            let count = isAtEnd ? 0 : try fill(&piece)
            bytes += count
            if bytes > mostBytes { throw ArchiveError(.tooLarge, path, "holds more than \(mostBytes) bytes") }
            piece.removeLast(piece.count - count)
            isAtEnd = count == 0
            return count > 0
        } catch {
            failure = error
            throw error
        }
    }

    private func fill(_ piece: inout [UInt8]) throws(ArchiveError) -> Int {
        switch source {
        case .plain(let file): try file.read(into: &piece)
        case .zip(let entry): try entry.read(into: &piece)
        }
    }
}
