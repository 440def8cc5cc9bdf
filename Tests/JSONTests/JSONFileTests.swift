// JSON as a file: a member a line, in order, and nothing that JSON does not know.
import JSON
import Testing

@Suite struct JSONFileTests {
    @Test func `members and values stand on lines of their own`() {
        let value: JSONValue = ["b": .list([.whole(1), .text("a\"b")]), "a": ["c": .null]]
        #expect(
            value.file == """
                {
                  "b": [
                    1,
                    "a\\"b"
                  ],
                  "a": {
                    "c": null
                  }
                }

                """)
    }

    @Test func `what is empty stays on its line`() {
        let value: JSONValue = ["list": .list([]), "object": .object([])]
        #expect(value.file == "{\n  \"list\": [],\n  \"object\": {}\n}\n")
    }

    @Test func `a number without a form in JSON is null`() {
        #expect(JSONValue.number(Double.nan).file == "null\n")
    }
}
