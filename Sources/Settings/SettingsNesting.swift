// Lists and mappings inside a mapping.

import Yams

extension SettingsMapping {
    /// A mapping that must be there.
    ///
    /// When it is not, `decode` runs on placeholders and notes nothing more.
    package mutating func mapping<Value>(_ key: String, _ decode: (inout SettingsMapping) -> Value) -> Value {
        descend(into: required(key).flatMap { shape($0, \.mapping, "a mapping", key) }, decode)
    }

    /// A mapping that may be left out; nil then, and `decode` does not run.
    package mutating func optionalMapping<Value>(
        _ key: String, _ decode: (inout SettingsMapping) -> Value
    ) -> Value? {
        guard let found = find(key) else { return nil }
        return descend(into: shape(found, \.mapping, "a mapping", key), decode)
    }

    /// A mapping that may be left out because each of its keys has a default: `decode` then runs with nothing
    /// written, and a key in it that must be there is missed as usual.
    package mutating func mappingOrDefaults<Value>(
        _ key: String, _ decode: (inout SettingsMapping) -> Value
    ) -> Value {
        guard let found = find(key) else { return descend(into: nothingWritten, decode) }
        return descend(into: shape(found, \.mapping, "a mapping", key), decode)
    }

    /// A single value, or in its place a mapping that says more; nil when the key is left out.
    package mutating func valueOrMapping<Value>(
        _ key: String, _ kind: SettingsKind<Value>, _ decode: (inout SettingsMapping) -> Value
    ) -> Value? {
        guard let found = find(key) else { return nil }
        if let mapping = found.mapping { return descend(into: mapping, decode) }
        let either = SettingsKind(
            expectation: "\(kind.expectation), or a mapping", placeholder: kind.placeholder, words: kind.words,
            parse: kind.parse)
        return read(found, as: either, subject: key.quoted)
    }

    /// A list of single values that must be there.
    ///
    /// It may be empty, as `[]`.
    package mutating func list<Value>(_ key: String, of kind: SettingsKind<Value>) -> [Value] {
        required(key).map { items(of: $0, kind, key) } ?? []
    }

    /// A list of single values that may be left out, and then means `standard`.
    package mutating func list<Value>(
        _ key: String, of kind: SettingsKind<Value>, default standard: [Value]
    ) -> [Value] {
        find(key).map { items(of: $0, kind, key) } ?? standard
    }

    /// A list of mappings that must be there; `decode` runs once an item, in order.
    ///
    /// It may be empty, as `[]`.
    package mutating func list<Value>(_ key: String, _ decode: (inout SettingsMapping) -> Value) -> [Value] {
        required(key).map { mappings(of: $0, key, decode) } ?? []
    }

    /// A list of mappings that may be left out; empty then.
    package mutating func optionalList<Value>(_ key: String, _ decode: (inout SettingsMapping) -> Value) -> [Value] {
        list(key, default: [], decode)
    }

    /// A list of mappings that may be left out, and then means `standard`; it may be empty, as `[]`.
    package mutating func list<Value>(
        _ key: String, default standard: [Value], _ decode: (inout SettingsMapping) -> Value
    ) -> [Value] {
        find(key).map { mappings(of: $0, key, decode) } ?? standard
    }

    /// A mapping whose keys are the writer's own names, such as titles by report: in file order, empty when left out.
    package mutating func named<Value>(
        _ key: String, _ decode: (String, inout SettingsMapping) -> Value
    ) -> [(name: String, value: Value)] {
        guard let found = find(key), let all = shape(found, \.mapping, "a mapping", key) else { return [] }
        return entries(of: all).map { name, node in
            (name, descend(into: shape(node, \.mapping, "a mapping", name)) { decode(name, &$0) })
        }
    }

    /// As the other `named`, for single values.
    package mutating func named<Value>(_ key: String, of kind: SettingsKind<Value>) -> [(name: String, value: Value)] {
        guard let found = find(key), let all = shape(found, \.mapping, "a mapping", key) else { return [] }
        return entries(of: all).map { name, node in (name, read(node, as: kind, subject: name.quoted)) }
    }

    private mutating func shape<Shape>(
        _ found: Node, _ path: (Node) -> Shape?, _ name: String, _ key: String
    ) -> Shape? {
        if let shape = path(found) { return shape }
        complain(of: found, expected: name, subject: key.quoted)
        return nil
    }

    private mutating func items<Value>(of found: Node, _ kind: SettingsKind<Value>, _ key: String) -> [Value] {
        let nodes = shape(found, \.sequence, "a list", key).map(Array.init) ?? []
        return nodes.map { read($0, as: kind, subject: "each of \(key.quoted)") }
    }

    private mutating func mappings<Value>(
        of found: Node, _ key: String, _ decode: (inout SettingsMapping) -> Value
    ) -> [Value] {
        let nodes = shape(found, \.sequence, "a list", key).map(Array.init) ?? []
        return nodes.map { node in
            if let mapping = node.mapping { return descend(into: mapping, decode) }
            complain(of: node, expected: "a mapping", subject: "each of \(key.quoted)")
            return descend(into: nil, decode)
        }
    }

    private func entries(of mapping: Node.Mapping) -> [(name: String, node: Node)] {
        mapping.compactMap { pair in pair.key.string.map { ($0, pair.value) } }.filter { !PassedOverKey.isOne($0.0) }
    }
}
