// Tables of what each kind of single value takes and refuses.

import Settings
import Testing

@Suite struct SettingsKindTests {
    private func read<Value>(_ written: String, _ kind: SettingsKind<Value>) -> Value? {
        try? SettingsReader.read("a: \(written)\n", file: "a.yaml") { $0.value("a", kind) }.get()
    }

    @Test(arguments: [
        ("0", 0), ("-0", 0), ("7", 7), ("-12", -12), ("65536", 65536), ("9223372036854775807", Int.max),
    ])
    func `whole numbers`(written: String, value: Int) {
        #expect(read(written, .int) == value)
    }

    @Test(arguments: [
        "010", "1.0", "1e3", "0x10", "1_000", "\"5\"", "+5", "-", "five", "9223372036854775808", "٣", "[1]",
    ])
    func `no whole numbers`(written: String) {
        #expect(read(written, .int) == nil)
    }

    @Test func `a range holds its ends`() {
        #expect(read("1", .int(in: 1...3)) == 1)
        #expect(read("3", .int(in: 1...3)) == 3)
        #expect(read("0", .int(in: 1...3)) == nil)
        #expect(read("4", .int(in: 1...3)) == nil)
        #expect(read("0.5", .double(in: 0...0.5)) == 0.5)
        #expect(read("0.51", .double(in: 0...0.5)) == nil)
        #expect(read("60s", .duration(in: .seconds(1)...(.seconds(60)))) == .seconds(60))
        #expect(read("61s", .duration(in: .seconds(1)...(.seconds(60)))) == nil)
    }

    @Test(arguments: [("92", 92), ("0.5", 0.5), ("-1e-3", -0.001), (".5", 0.5)])
    func `numbers`(written: String, value: Double) {
        #expect(read(written, .double) == value)
    }

    @Test(arguments: [".nan", "nan", ".inf", "inf", "1e999", "0x1p3", "\"1\"", "1,5", "-"])
    func `no numbers`(written: String) {
        #expect(read(written, .double) == nil)
    }

    @Test(arguments: [("true", true), ("yes", true), ("false", false), ("no", false)])
    func `truths`(written: String, value: Bool) {
        #expect(read(written, .bool) == value)
    }

    @Test(arguments: ["\"true\"", "1", "on", "y", "TRUE"])
    func `no truths`(written: String) {
        #expect(read(written, .bool) == nil)
    }

    @Test(arguments: [
        ("500ms", Duration.milliseconds(500)), ("60s", .seconds(60)), ("15min", .seconds(900)),
        ("24h", .seconds(86_400)),
        ("2d", .seconds(172_800)), ("0s", .zero), ("\"5s\"", .seconds(5)),
    ])
    func `durations`(written: String, value: Duration) {
        #expect(read(written, .duration) == value)
    }

    @Test(arguments: [
        "60", "s", "1.5h", "-5s", "5 s", "5m", "1h30min", "99999999999999999999s", "9223372036854775807d", "²s",
    ])
    func `no durations`(written: String) {
        #expect(read(written, .duration) == nil)
    }

    @Test(arguments: [
        ("2026-01-31", 2026, 1, 31), ("2024-02-29", 2024, 2, 29), ("2000-02-29", 2000, 2, 29),
        ("\"2026-12-01\"", 2026, 12, 1),
    ])
    func `dates`(written: String, year: Int, month: Int, day: Int) {
        #expect(read(written, .date) == SettingsDate(year: year, month: month, day: day))
    }

    @Test(arguments: [
        "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-1-1", "31-01-2026", "0999-01-01",
        "2026-01-31T00:00:00", "+026-01-01", "2026-01-00",
    ])
    func `no dates`(written: String) {
        #expect(read(written, .date) == nil)
    }

    @Test(arguments: [
        ("hello", "hello"), ("no", "no"), ("0100", "0100"), ("\"\"", ""), ("'~'", "~"), ("2026-01-01", "2026-01-01"),
    ])
    func `texts are what is written`(written: String, value: String) {
        #expect(read(written, .string) == value)
    }

    @Test func `a word close to one of the list is guessed`() {
        let result = SettingsReader.read("a: dialy\n", file: "a.yaml") { $0.value("a", .oneOf(["daily", "weekly"])) }
        #expect(
            result.failure?.description
                == "a.yaml:1:4: \"a\" needs one of daily, weekly, found \"dialy\"; did you mean \"daily\"?")
    }

    @Test func `a kind of one's own says what it expects`() {
        let hour = SettingsKind<Int>.parsed("an hour such as 06:00", placeholder: 0) {
            $0.hasSuffix(":00") ? Int($0.dropLast(3)) : nil
        }
        #expect(read("06:00", hour) == 6)
        let told = SettingsReader.read("a: six\n", file: "a.yaml") { $0.value("a", hour) }.failure
        #expect(told?.description == "a.yaml:1:4: \"a\" needs an hour such as 06:00, found \"six\"")
    }

    @Test func `a very long value is cut in the message`() {
        let told = SettingsReader.read("a: \(String(repeating: "x", count: 5000))\n", file: "a.yaml") {
            $0.value("a", .int)
        }
        #expect((told.failure?.description.count ?? 0) < 150)
    }
}
