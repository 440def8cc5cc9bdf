// Lists and mappings below a mapping.

import Settings
import Testing

@Suite struct SettingsNestingTests {
    private func failure<Value>(_ text: String, _ decode: (inout SettingsMapping) -> Value) -> String? {
        SettingsReader.read(text, file: "a.yaml", decode).failure?.description
    }

    @Test func `a mapping left out is nil, or its defaults, as the decoder asks`() throws {
        let value = SettingsReader.read("{}", file: "a.yaml") { root in
            [
                root.optionalMapping("a") { $0.value("n", .int, default: 1) },
                root.mappingOrDefaults("b") { $0.value("n", .int, default: 2) },
            ]
        }
        #expect(try value.get() == [nil, 2])
    }

    @Test func `a mapping left out still misses the key that must be there`() {
        let told = failure("{}") { root in root.mappingOrDefaults("b") { $0.value("n", .int) } }
        #expect(told == "a.yaml:1:1: missing key \"n\"")
    }

    @Test func `a single value may stand in place of a mapping`() throws {
        func read(_ text: String) -> Result<Int?, SettingsErrors> {
            SettingsReader.read(text, file: "a.yaml") { root in
                root.valueOrMapping("a", .int) { $0.value("n", .int, default: 7) }
            }
        }
        #expect(try read("a: 5").get() == 5)
        #expect(try read("a: {n: 6}").get() == 6)
        #expect(try read("a: {}").get() == 7)
        #expect(try read("{}").get() == nil)
        #expect(
            read("a: x").failure?.description == "a.yaml:1:4: \"a\" needs a whole number, or a mapping, found \"x\"")
        #expect(read("a: {m: 1}").failure?.description == "a.yaml:1:5: unknown key \"m\"; did you mean \"n\"?")
    }

    @Test func `a list where a mapping should be is told by name`() {
        let told = failure("a: [1]\nb: {n: 1}\nc: 3\n") { root in
            _ = root.mapping("a") { $0.value("n", .int) }
            _ = root.list("b", of: .int)
            _ = root.optionalMapping("c") { $0.value("n", .int) }
        }
        #expect(
            told == """
                a.yaml:1:4: "a" needs a mapping, found a list
                a.yaml:2:4: "b" needs a list, found a mapping
                a.yaml:3:4: "c" needs a mapping, found "3"
                """)
    }

    @Test func `each wrong item of a list is told at its place`() {
        let told = failure("a: [1, x, 3, [4]]\n") { $0.list("a", of: .int) }
        #expect(
            told == """
                a.yaml:1:8: each of "a" needs a whole number, found "x"
                a.yaml:1:14: each of "a" needs a whole number, found a list
                """)
    }

    @Test func `an empty list is a list, and a list left out is its default`() throws {
        let value = SettingsReader.read("a: []\n", file: "a.yaml") { root in
            [root.list("a", of: .int), root.list("b", of: .int, default: [9]), root.optionalList("c") { _ in 1 }]
        }
        #expect(try value.get() == [[], [9], []])
    }

    @Test func `a missing list is told`() {
        #expect(failure("{}") { $0.list("a", of: .int) } == "a.yaml:1:1: missing key \"a\"")
        #expect(failure("{}") { $0.list("a") { _ in 1 } } == "a.yaml:1:1: missing key \"a\"")
    }

    @Test func `names of the writer's own keep their order`() throws {
        let text = "people:\n  zoe: {age: 3}\n  adam: {age: 5}\nwords:\n  no: nein\n"
        let value = SettingsReader.read(text, file: "a.yaml") { root in
            root.named("people") { name, person in "\(name) \(person.value("age", .int))" }.map(\.value)
                + root.named("words", of: .string).map { "\($0.name) \($0.value)" }
        }
        #expect(try value.get() == ["zoe 3", "adam 5", "no nein"])
    }

    @Test func `a wrong value under a name of the writer's own is told`() {
        let told = failure("people:\n  zoe: 3\nages:\n  zoe: x\n") { root in
            _ = root.named("people") { _, person in person.value("age", .int) }
            _ = root.named("ages", of: .int)
        }
        #expect(
            told == """
                a.yaml:2:8: "zoe" needs a mapping, found "3"
                a.yaml:4:8: "zoe" needs a whole number, found "x"
                """)
    }

    @Test func `an anchor is read where its alias stands`() throws {
        let text = "a: &team {n: 1}\nb: *team\n"
        let value = SettingsReader.read(text, file: "a.yaml") { root in
            root.mapping("a") { $0.value("n", .int) } + root.mapping("b") { $0.value("n", .int) }
        }
        #expect(try value.get() == 2)
    }
}
