// Which names are refused.

import Files
import Testing

@Suite struct SafeNameTests {
    @Test(arguments: ["a", "waiting-list_RXX_2026-01-31_measures.csv", "9", "A.B", String(repeating: "x", count: 128)])
    func `plain names are taken`(name: String) throws {
        #expect(try SafeName(name).text == name)
    }

    @Test(arguments: [
        "", ".", "..", "/etc/passwd", "a/b", "../a", ".hidden", "-rf", "_a", "a b", "a\0b", "a\nb", "é", "a\u{301}",
        "٣", "a*",
        "a\\b", String(repeating: "x", count: 129),
    ])
    func `all else is refused`(name: String) {
        #expect(throws: FilesError.self) { try SafeName(name) }
    }

    @Test func `a refused name cannot forge a log line`() throws {
        let error = #expect(throws: FilesError.self) { try SafeName("a\nall is well\u{1B}[2J") }
        #expect(error?.description.contains("\n") == false)
        #expect(error?.description.contains("\u{1B}") == false)
    }
}
