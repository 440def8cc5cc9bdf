// The one line of CSV that is parsed here.

import Testing

@testable import Store

struct HeaderLineTests {
    @Test(arguments: [
        ("a,b\nrest", ["a", "b"], 4),
        ("a,b\r\nrest", ["a", "b"], 5),
        ("\u{FEFF}a,b\n", ["a", "b"], 7),
        ("\"a, \"\"x\"\"\",\"b\nc\",\"\"\n1", ["a, \"x\"", "b\nc", ""], 20),
        (",\n", ["", ""], 2),
        ("\n", [""], 1),
    ])
    func `fields are taken apart and the end is found`(text: String, fields: [String], end: Int) {
        let line = HeaderLine(Array(text.utf8))
        #expect(line.fields == fields)
        #expect(line.end == end)
    }

    @Test(arguments: ["a,b", "\"a\nb", "", "\"a\"\"\n"])
    func `a line that is not over has no end`(text: String) {
        #expect(HeaderLine(Array(text.utf8)).end == nil)
    }
}
