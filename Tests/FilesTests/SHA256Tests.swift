// Digests that are known, and bytes in pieces.

import Files
import Foundation
import Support
import Testing

@Suite struct SHA256Tests {
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func `the published examples`(text: String, digest: String) throws {
        #expect(try SHA256.hex(of: text.utf8) == digest)
    }

    @Test func `how the bytes are split does not matter`() throws {
        var hash = try SHA256()
        let million = [UInt8](repeating: 0x61, count: 1000)
        for _ in 0..<1000 { hash.update(million.span.bytes) }
        #expect(try hash.finish() == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    @Test func `a file is read to its end, through a link too, and one that is not there is told`() throws {
        let folder = try TemporaryFolder()
        try folder.write(String(repeating: "a", count: 1_000_000), to: "million")
        let path = folder.path + "/million"
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/link", withDestinationPath: path)
        let digest = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        #expect(try FileDigest.sha256(of: path) == digest)
        #expect(try FileDigest.sha256(of: folder.path + "/link") == digest)
        let error = #expect(throws: FilesError.self) { try FileDigest.sha256(of: folder.path + "/none") }
        #expect(error?.description.contains("/none") == true)
    }
}
