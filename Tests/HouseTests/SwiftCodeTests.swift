// What counts as code and what does not.

import Testing

@Suite struct SwiftCodeTests {
    private func words(_ text: String) -> String {
        SwiftCode.only(text).split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    }

    @Test(arguments: [
        ("let a = 1 // try!", "let a = 1"),
        ("a /* x /* y */ z */ b", "a b"),
        ("a(\"try! { // \") + b", "a(\" \") + b"),
        ("a(\"\\\"try!\\\"\", b)", "a(\" \", b)"),
        ("a(\"x \\(f(\")}\") + [1]) y\") { }", "a(\" \") { }"),
        ("a(#\"x \" try! \\(y) \"#) b", "a(#\" \"#) b"),
        ("a(#\"x \\#(f(\")\")) y\"#) b", "a(#\" \"#) b"),
        ("func `a { b`() {", "func ` `() {"),
        ("a(\"\\\\\") try", "a(\" \") try"),
        ("a / b / c", "a / b / c"),
    ])
    func `comments and strings are blanked`(text: String, code: String) {
        #expect(words(text) == code)
    }

    @Test func `lines stay lines, and columns columns`() {
        let text = "let a = \"\"\"\n    {{ \"quoted\" \\\"\"\" try!\n    \"\"\"\nlet b = 1 // é\n/* x\n y */ let c"
        let code = SwiftCode.only(text)
        let lines = code.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 6)
        #expect(lines[1].allSatisfy { $0 == " " })
        #expect(lines[3].hasPrefix("let b = 1 "))
        #expect(lines[5] == "      let c")
        #expect(code.utf8.count == text.utf8.count)
    }

    @Test(arguments: ["\"", "\"\"\"", "/*", "`", "\"\\(", "#\"", "\"\\", "\"\\(\"", ""])
    func `text that ends too early ends`(text: String) {
        #expect(SwiftCode.only(text).utf8.count == text.utf8.count)
    }
}
