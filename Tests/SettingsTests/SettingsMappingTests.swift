// Keys asked for one by one: missing, unknown, empty, and complained about.

import Settings
import Testing

@Suite struct SettingsMappingTests {
    private func failure<Value>(_ text: String, _ decode: (inout SettingsMapping) -> Value) -> String? {
        SettingsReader.read(text, file: "a.yaml", decode).failure?.description
    }

    @Test func `a missing key is told at its mapping`() {
        let told = failure("x:\n  y: 1\n") { root in
            root.mapping("x") { ($0.value("y", .int), $0.value("z", .int)) }
        }
        #expect(told == "a.yaml:2:3: missing key \"z\"")
    }

    @Test func `a key that may be left out answers its default`() throws {
        let value = SettingsReader.read("{}", file: "a.yaml") { root in
            [root.value("a", .int, default: 5), root.optional("b", .int)]
        }
        #expect(try value.get() == [5, nil])
    }

    @Test(arguments: ["a:\n", "a: ~\n", "a: null\n"])
    func `a key with nothing after it is an error, even where it may be left out`(text: String) {
        let told = failure(text) { $0.value("a", .int, default: 5) }
        #expect(
            told
                == "a.yaml:1:\(text == "a:\n" ? 3 : 4): \"a\" needs a whole number, found nothing: give a value, or remove the line"
        )
    }

    @Test func `an unknown key far from all others lists what is known`() {
        #expect(
            failure("password: x\n") { ($0.optional("host", .string), $0.optional("port", .int)) }
                == "a.yaml:1:1: unknown key \"password\"; known here: host, port")
    }

    @Test(arguments: [("prot", "port"), ("Port", "port"), ("pport", "port"), ("pot", "port")])
    func `a slip of one letter is guessed`(written: String, meant: String) {
        #expect(
            failure("\(written): 1\n") { $0.optional("port", .int) }
                == "a.yaml:1:1: unknown key \"\(written)\"; did you mean \"\(meant)\"?")
    }

    @Test func `a key that is no word is told`() {
        #expect(failure("[a, b]: 1\n") { $0.optional("port", .int) } == "a.yaml:1:1: a key must be a single word")
    }

    @Test func `a decoder complains at the value it means`() {
        let told = failure("from: 5\nto: 3\n") { root in
            let from = root.value("from", .int)
            if root.value("to", .int) < from { root.complain(about: "to", "\"to\" comes before \"from\"") }
        }
        #expect(told == "a.yaml:2:5: \"to\" comes before \"from\"")
    }

    @Test func `what a missing mapping lacks is not told a second time`() {
        let told = failure("a: 1\n") { root in
            _ = root.value("a", .int)
            root.mapping("b") { inner in
                _ = inner.value("c", .int)
                inner.mapping("d") { $0.complain(about: "e", "never seen") }
            }
        }
        #expect(told == "a.yaml:1:1: missing key \"b\"")
    }

    @Test func `a decoder that cannot go on ignores the rest`() {
        #expect(failure("a: 1\nb: 2\n") { $0.ignoreRest() } == nil)
    }

    @Test func `keys are told as written and stay unknown`() {
        var keys: [String] = []
        #expect(failure("b: 1\na: 2\n") { keys = $0.keys } != nil)
        #expect(keys == ["b", "a"])
    }

    @Test func `a value full of control characters cannot forge a line`() {
        let told = failure("a: \"x\\nb.yaml:1:1: all is well\"\n") { $0.value("a", .int) }
        #expect(told?.contains("\n") == false)
    }
}
