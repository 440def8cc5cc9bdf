// What is handed to the program on standard input, as it comes.

import Glibc

/// The program's standard input.
///
/// One reader at a time; each piece is handed over once.
package struct StandardInput: ~Copyable {
    private var space = [UInt8](repeating: 0, count: 1 << 16)

    package init() {}

    /// The next piece, as soon as there is one; empty at the end.
    ///
    /// Waits as long as the writer does. Throws when it cannot be read.
    package mutating func next() throws(FilesError) -> ArraySlice<UInt8> {
        var span = space.mutableSpan
        var bytes = span.mutableBytes
        let count = try bytes.withUnsafeMutableBytes { space throws(FilesError) in
            try Descriptor.calling("read", "standard input") {
                Glibc.read(STDIN_FILENO, space.baseAddress, space.count)
            }
        }
        return space[..<count]
    }
}
