// A file that is not packed.

import Glibc

/// An open plain file.
struct PlainFile: ~Copyable {
    private let number: CInt
    private let path: String

    init(_ path: String) throws(ArchiveError) {
        let number = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        if number < 0 { throw ArchiveError(path, errno: errno) }
        var status = stat()
        guard fstat(number, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(number)
            throw ArchiveError(.inaccessible, path, "not a plain file")
        }
        self.number = number
        self.path = path
    }

    deinit { close(number) }

    /// True for a zip by its first bytes, also for an empty one.
    ///
    /// Other packings are refused by name: as a table they would only be told as nonsense.
    func beginsAsZip() throws(ArchiveError) -> Bool {
        var first = [UInt8](repeating: 0, count: 8)
        let count = pread(number, &first, first.count, 0)
        if count < 0 { throw ArchiveError(path, errno: errno) }
        let others: [(name: String, magic: [UInt8])] = [
            ("gzip", [0x1F, 0x8B]), ("xz", [0xFD, 0x37, 0x7A, 0x58, 0x5A]), ("bzip2", [0x42, 0x5A, 0x68]),
            ("7z", [0x37, 0x7A, 0xBC, 0xAF]), ("old Excel", [0xD0, 0xCF, 0x11, 0xE0]),
        ]
        if let other = others.first(where: { first.starts(with: $0.magic) }) {
            throw ArchiveError(.unsupported, path, "is a \(other.name) file; give a .csv, or a .zip with one in it")
        }
        return [[0x50, 0x4B, 3, 4], [0x50, 0x4B, 5, 6], [0x50, 0x4B, 7, 8]].contains { first.starts(with: $0) }
    }

    /// Fills the front of `piece`; the count is 0 at the end only.
    func read(into piece: inout [UInt8]) throws(ArchiveError) -> Int {
        while true {
            let count = Glibc.read(number, &piece, piece.count)
            if count >= 0 { return count }
            if errno != EINTR { throw ArchiveError(path, errno: errno) }
        }
    }
}
