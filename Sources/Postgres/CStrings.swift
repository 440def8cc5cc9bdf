// Arrays of C strings, as libpq takes them.

import Glibc

/// Lends the strings as a null-terminated array of C strings; a nil string is a null pointer.
///
/// Nothing may be kept.
func withCStrings<Result>(
    _ strings: [String?], _ body: (UnsafePointer<UnsafePointer<CChar>?>) throws -> Result
) rethrows -> Result {
    let copies = strings.map { $0.flatMap { strdup($0) } }
    defer { for copy in copies { free(copy) } }
    let pointers = copies.map { UnsafePointer<CChar>($0) } + [nil]
    return try pointers.withUnsafeBufferPointer { buffer in
        // A buffer that holds at least the final nil has a base address.
        guard let base = buffer.baseAddress else { preconditionFailure("an empty buffer") }
        return try body(base)
    }
}
