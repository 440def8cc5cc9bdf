// The reader as a whole: texts that are empty, no YAML, no mapping, or doubled.

import Settings
import Testing

@Suite struct SettingsReaderTests {
    private func complaints(_ text: String) -> [String] {
        let result = SettingsReader.read(text, file: "a.yaml") { root in
            [root.value("a", .string, default: ""), root.value("b", .string, default: "")]
        }
        return result.failure?.diagnostics.map(\.description) ?? []
    }

    @Test(arguments: ["", "\n\n", "# only a comment\n", "---\n", "~\n", "\u{FEFF}"])
    func `a file with nothing in it is said to be empty`(text: String) {
        #expect(complaints(text) == ["a.yaml:1:1: the file is empty"])
    }

    @Test(arguments: ["- a\n- b\n", "just words\n", "\"\"\n"])
    func `a file that is no mapping is refused`(text: String) {
        #expect(complaints(text) == ["a.yaml:1:1: the file must be a mapping: lines of \"key: value\""])
    }

    @Test func `an empty mapping is a file whose keys are all left out`() {
        #expect(complaints("{}\n") == [])
    }

    @Test func `a byte order mark is passed over`() {
        #expect(complaints("\u{FEFF}a: x\n") == [])
        #expect(complaints("\u{FEFF}c: x\n").first?.hasPrefix("a.yaml:1:1: unknown key") == true)
    }

    @Test func `a syntax error names the line and the column`() {
        #expect(complaints("a: x\nb: [1, 2\n").first?.hasPrefix("a.yaml:3:1: not valid YAML: ") == true)
        #expect(complaints("a: x\n  b: y\n").first?.hasPrefix("a.yaml:2:4: not valid YAML: ") == true)
        #expect(complaints("a: \"x\n").first?.hasPrefix("a.yaml:2:1: not valid YAML: ") == true)
        #expect(complaints("a: *nobody\n") == ["a.yaml:1:4: not valid YAML: found undefined alias"])
    }

    @Test func `a control character names the line and the column`() {
        #expect(complaints("a: x\nb: y\u{1}z\n") == ["a.yaml:2:5: not valid YAML: control characters are not allowed"])
    }

    @Test func `a second document is refused`() {
        #expect(complaints("a: x\n---\na: y\n") == ["a.yaml:2:1: not valid YAML: but found another document"])
    }

    @Test func `every key written twice is told, and the rest of the file still read`() {
        let text = """
            a: 1
            "b": 2
            a: 3
            b: 4
            a: 5
            d: 6
            """
        #expect(
            complaints(text) == [
                "a.yaml:1:1: duplicate key \"a\": it is written again further down",
                "a.yaml:2:1: duplicate key \"b\": it is written again further down",
                "a.yaml:3:1: duplicate key \"a\": it is written again further down",
                "a.yaml:6:1: unknown key \"d\"; did you mean \"a\"?",
            ])
    }

    @Test func `a key written twice below another is told at its place`() {
        let result = SettingsReader.read("top:\n  é: 1\n  é: 2\n", file: "a.yaml") { root in
            root.mapping("top") { $0.value("é", .int) }
        }
        let expected = "a.yaml:2:3: duplicate key \"é\": it is written again further down"
        #expect(result.failure?.description == expected)
    }

    @Test func `a hundred doubled keys end in a message and not in a hang`() {
        let text = String(repeating: "a: 1\n", count: 100)
        #expect(complaints(text).count == 51)
    }

    @Test func `deep nesting is refused and does not exhaust the stack`() {
        let text = "a: " + String(repeating: "[", count: 100_000)
        #expect(complaints(text).first?.contains("not valid YAML") == true)
    }

    @Test func `the decoder runs once and its value is what comes back`() throws {
        var runs = 0
        let value = SettingsReader.read("a: 7\n", file: "a.yaml") { root in
            runs += 1
            return root.value("a", .int)
        }
        #expect(try value.get() == 7)
        #expect(runs == 1)
    }
}
