// Which names of schemas may become part of a statement.
import Store
import Testing

@Suite struct SourceSchemaNameTests {
    @Test(arguments: ["waiting_list", "w", "_x", "wards_2026", String(repeating: "a", count: 63)])
    func `a plain lower-case name is a schema's`(text: String) {
        #expect(SchemaName(text)?.text == text)
        #expect(SchemaName(text)?.description == "\"\(text)\"")
    }

    @Test(arguments: [
        "", "2026", "Waiting", "waiting-list", "waiting list", "a.b", "a\"b", "a'b", "a;b", "é", "a\u{301}", "a\n",
        "a\0",
        String(repeating: "a", count: 64),
    ])
    func `anything else is not`(text: String) {
        #expect(SchemaName(text) == nil)
    }

    @Test func `the shipped schema has such a name`() {
        #expect(SchemaName.waitingList == SchemaName("waiting_list"))
    }
}
