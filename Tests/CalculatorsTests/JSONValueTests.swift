// JSON read and written: kinds, numbers that read back the same, texts that need care, and faults with their place.
import Calculators
import JSON
import Testing

@Suite struct JSONValueTests {
    @Test func `every kind is read as what it is`() throws {
        let value = try JSONValue(line: #"[true, false, 1, 0, 1.5, null, "a", [], {}]"#.utf8)
        #expect(
            value
                == .list([
                    .truth(true), .truth(false), .whole(1), .whole(0), .number(1.5), .null, .text("a"), .list([]),
                    .object([]),
                ]))
    }

    @Test(arguments: [
        0.1, 1e-7, 123_456_789.123_456_78, 1e22, 1e-300, -2.5, 1.797_693_134_862_315_7e308, 9_007_199_254_740_994,
    ])
    func `a number reads back as the same number`(number: Double) throws {
        let value = try JSONValue(line: JSONValue.number(number).line.utf8)
        let isSame = value == .number(number) || value == Int(exactly: number).map(JSONValue.whole)
        #expect(isSame)
    }

    @Test func `texts are quoted so that they read back`() throws {
        let text = "a \"b\" \\ \n \u{1} é 🩺"
        #expect(try JSONValue(line: JSONValue.text(text).line.utf8) == .text(text))
        #expect(JSONValue.text("\n").line == #""\u000a""#)
    }

    @Test func `members keep their order and stand on one line`() {
        let value: JSONValue = ["b": .whole(1), "a": .list([.null, .truth(true)]), "c": ["d": .number(0.5)]]
        #expect(value.line == #"{"b": 1, "a": [null, true], "c": {"d": 0.5}}"#)
    }

    @Test func `none is null`() {
        #expect(JSONValue.number(nil as Double?) == .null)
        #expect(JSONValue.numbers([1.5, nil]).line == "[1.5, null]")
        #expect(JSONValue.rows([[1.5], [2.5, 3.5]]).line == "[[1.5], [2.5, 3.5]]")
    }

    @Test(arguments: ["{", "{\"a\": }", "nothing", "{\"a\": 1} x", "{\"a\": 01}"])
    func `what is not JSON is refused`(line: String) {
        let complaint = #expect(throws: Complaint.self) { try JSONValue(line: line.utf8) }
        #expect(complaint?.description.hasPrefix("this line is not JSON: ") == true)
    }

    @Test(arguments: ["{\"a\": NaN}", "{\"a\": -Infinity}"])
    func `numbers that JSON does not know are explained`(line: String) {
        let complaint = #expect(throws: Complaint.self) { try JSONValue(line: line.utf8) }
        #expect(complaint?.description.contains("a missing value is null") == true)
    }

    @Test func `bytes that are no text are refused`() {
        #expect(throws: Complaint.self) { try JSONValue(line: [0x22, 0xFF, 0xFE, 0x22]) }
    }
}
