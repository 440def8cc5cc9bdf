// The manifest's bytes, and what is not taken for one.

import Files
import Testing

@Suite struct ManifestTests {
    private let manifest = Manifest(
        facts: [
            "report": "weekly", "rows": 12, "final": true, "note": .text("a \"b\"\n\u{1}"),
            "tags": .list(["x", .null]),
        ],
        files: [
            Manifest.Entry(name: "b.csv", bytes: 2, sha256: "22"),
            Manifest.Entry(name: "a.csv", bytes: 1, sha256: "11"),
        ])

    @Test func `the bytes are stable: keys and files in order`() {
        let expected = """
            {
              "files": [
                {
                  "bytes": 1,
                  "name": "a.csv",
                  "sha256": "11"
                },
                {
                  "bytes": 2,
                  "name": "b.csv",
                  "sha256": "22"
                }
              ],
              "final": true,
              "note": "a \\"b\\"\\n\\u0001",
              "report": "weekly",
              "rows": 12,
              "tags": [
                "x",
                null
              ]
            }

            """
        #expect(manifest.json == expected)
    }

    @Test func `what is written is read back`() {
        #expect(Manifest(Array(manifest.json.utf8)) == manifest)
        let empty = Manifest(facts: [:], files: [])
        #expect(Manifest(Array(empty.json.utf8)) == empty)
    }

    @Test(arguments: [
        "", "[]", "{}", "{\"files\": 1}", "{\"files\": [1]}", "{\"files\": [{\"name\": \"a\"}]}", "{\"files\": [",
        "{\"files\": [{\"name\": \"a\", \"bytes\": -1, \"sha256\": \"\"}]}",
        "{\"files\": [{\"name\": \"../a\", \"bytes\": 1, \"sha256\": \"\"}]}",
        "{\"files\": [{\"name\": \"a\", \"bytes\": 1, \"sha256\": \"\"}, {\"name\": \"a\", \"bytes\": 1, \"sha256\": \"\"}]}",
        "{\"files\": [], \"share\": 1.5}",
    ])
    func `all else is no manifest`(text: String) {
        #expect(Manifest(Array(text.utf8)) == nil)
    }

    @Test func `brackets without end are no manifest and no crash`() {
        #expect(Manifest([UInt8](repeating: 0x5B, count: 200_000)) == nil)
    }
}
