// The keys of one mapping, asked for one by one.

import Yams

/// One mapping of a settings file, as its decoder sees it.
///
/// Every key asked for becomes a known key; what stands in the file and was never asked for is an unknown key. Reads
/// always answer, with a placeholder when the file is wrong: the complaint is noted, and the whole reading then fails.
/// Ask for each key once a reading, and do not keep the mapping beyond its closure.
package struct SettingsMapping {
    /// Nil stands for a mapping that the file lacks: every read answers its default or placeholder, nothing is noted.
    private let node: Node.Mapping?
    private let file: String
    private var known: [String] = []
    private var ignoresRest = false
    private(set) var diagnostics: [Diagnostic] = []

    init(_ node: Node.Mapping?, in file: String) {
        self.node = node
        self.file = file
    }

    /// A key that must be there.
    package mutating func value<Value>(_ key: String, _ kind: SettingsKind<Value>) -> Value {
        guard let found = required(key) else { return kind.placeholder }
        return read(found, as: kind, subject: key.quoted)
    }

    /// A key that may be left out, and then means `standard`.
    ///
    /// Written and empty is an error: it says nothing.
    package mutating func value<Value>(
        _ key: String, _ kind: SettingsKind<Value>, default standard: Value
    ) -> Value {
        find(key).map { read($0, as: kind, subject: key.quoted) } ?? standard
    }

    /// A key that may be left out; nil then.
    ///
    /// Written and empty is an error here too.
    package mutating func optional<Value>(_ key: String, _ kind: SettingsKind<Value>) -> Value? {
        find(key).map { read($0, as: kind, subject: key.quoted) }
    }

    /// Notes a complaint of the decoder's own at the value of `key`, or at the mapping when the key is not there.
    ///
    /// For what one key cannot know: two that contradict each other, a name that is defined elsewhere. Complain only of
    /// what the file says: in a mapping the file lacks, nothing is noted.
    package mutating func complain(about key: String, _ message: String) {
        note(message, at: value(of: key)?.mark)
    }

    /// No key of this mapping is unknown any more; for a decoder that cannot go on, such as after an unknown `kind`.
    package mutating func ignoreRest() {
        ignoresRest = true
    }

    /// The keys as written, in file order; asking makes none of them known.
    package var keys: [String] {
        node?.compactMap { pair in pair.key.string }.filter { !PassedOverKey.isOne($0) } ?? []
    }
}

extension SettingsMapping {
    /// The node under `key`, which is known from now on.
    mutating func find(_ key: String) -> Node? {
        if !known.contains(key) { known.append(key) }
        return value(of: key)
    }

    /// As `find`, and a key that is not there is noted.
    mutating func required(_ key: String) -> Node? {
        let found = find(key)
        if found == nil { note("missing key \(key.quoted)", at: nil) }
        return found
    }

    /// Reads a single value; the placeholder when it is wrong.
    mutating func read<Value>(_ found: Node, as kind: SettingsKind<Value>, subject: String) -> Value {
        guard let written = found.scalar.map(WrittenScalar.init), !written.isNothing else {
            complain(of: found, expected: kind.expectation, subject: subject)
            return kind.placeholder
        }
        if let value = kind.parse(written) { return value }
        // A word that is right in itself may be wrong at its place.
        let near = kind.words.contains(written.text) ? nil : NearestWord.to(written.text, among: kind.words)
        let hint = near.map { "; did you mean \($0.quoted)?" } ?? ""
        note("\(subject) needs \(kind.expectation), found \(written.text.quoted)\(hint)", at: found.mark)
        return kind.placeholder
    }

    /// Notes that a node is not of the shape expected.
    mutating func complain(of found: Node, expected: String, subject: String) {
        note("\(subject) needs \(expected), found \(FoundShape.name(of: found))", at: found.mark)
    }

    /// Notes a complaint; where no place is given, at the mapping itself.
    mutating func note(_ message: String, at mark: Mark?) {
        guard let node else { return }
        let place = (mark ?? node.mark).map(Place.init) ?? Place()
        diagnostics.append(Diagnostic(file: file, line: place.line, column: place.column, message: message))
    }

    /// An empty mapping at the place of this one: for a key that is left out and whose own keys have defaults.
    var nothingWritten: Node.Mapping? {
        node.map { Node.Mapping([], .implicit, .any, $0.mark) }
    }

    /// Runs `decode` on a mapping below this one, and takes over what it notes.
    mutating func descend<Value>(into child: Node.Mapping?, _ decode: (inout SettingsMapping) -> Value) -> Value {
        var mapping = SettingsMapping(node == nil ? nil : child, in: file)
        let value = decode(&mapping)
        diagnostics += mapping.close()
        return value
    }

    /// All that was noted, and the keys nobody asked for.
    mutating func close() -> [Diagnostic] {
        guard let node, !ignoresRest else { return diagnostics }
        for (key, _) in node {
            guard let word = key.string else {
                note("a key must be a single word", at: key.mark)
                continue
            }
            if known.contains(word) || PassedOverKey.isOne(word) { continue }
            note("unknown key \(word.quoted)\(hint(for: word))", at: key.mark)
        }
        return diagnostics
    }

    private func value(of key: String) -> Node? {
        node?.first { $0.key.string == key }?.value
    }

    private func hint(for word: String) -> String {
        if let near = NearestWord.to(word, among: known) { return "; did you mean \(near.quoted)?" }
        return known.isEmpty ? "" : "; known here: \(known.joined(separator: ", "))"
    }
}
