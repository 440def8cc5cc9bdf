// SHA-256 of bytes that come in pieces.

import CCrypto

/// A running SHA-256.
///
/// One use: feed it, then finish it; it is freed either way.
package struct SHA256: ~Copyable {
    private let context: OpaquePointer
    private var isWorking = true

    /// Fails only where the cryptographic library refuses the algorithm or is out of memory.
    package init() throws(FilesError) {
        guard let context = EVP_MD_CTX_new() else { throw Self.refusal }
        guard EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
            EVP_MD_CTX_free(context)
            throw Self.refusal
        }
        self.context = context
    }

    deinit { EVP_MD_CTX_free(context) }

    /// Adds bytes; the split into pieces does not change the result.
    ///
    /// A refusal is kept and told by `finish`.
    package mutating func update(_ bytes: RawSpan) {
        let taken = bytes.withUnsafeBytes { EVP_DigestUpdate(context, $0.baseAddress, $0.count) == 1 }
        isWorking = isWorking && taken
    }

    /// The digest as 64 lower-case hexadecimal digits.
    package consuming func finish() throws(FilesError) -> String {
        var digest = [UInt8](repeating: 0, count: 32)
        let ended = digest.withUnsafeMutableBufferPointer { EVP_DigestFinal_ex(context, $0.baseAddress, nil) == 1 }
        guard ended, isWorking else { throw Self.refusal }
        return String(
            decoding: digest.flatMap { [Self.digits[Int($0 >> 4)], Self.digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// The digest of bytes already at hand, as 64 lower-case hexadecimal digits.
    package static func hex(of bytes: some Sequence<UInt8>) throws(FilesError) -> String {
        var hash = try SHA256()
        hash.update(Array(bytes).span.bytes)
        return try hash.finish()
    }

    private static let digits = Array("0123456789abcdef".utf8)
    private static var refusal: FilesError { FilesError("hash", "SHA-256", "the cryptographic library refused") }
}
