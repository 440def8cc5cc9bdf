// The YAML of one file, composed into nodes that know where they stand.

import Yams

/// The top mapping of a YAML text, and what is wrong with the text as YAML.
///
/// The composer stops at the first key written twice. To find all of them the first of each pair is renamed, its width
/// kept, to a name from Unicode's private range, which the mapping readers pass over; then the text is composed again.
struct WrittenDocument {
    /// Nil when there is no top mapping to read; then `diagnostics` says why.
    private(set) var root: Node.Mapping?
    private(set) var diagnostics: [Diagnostic] = []
    private let file: String

    /// A file with more doubled keys than this is not worth listing to the end.
    private static let mostRepeats = 50

    init(_ text: String, file: String) {
        self.file = file
        var text = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
        for turn in 0...Self.mostRepeats {
            do {
                root = top(of: try compose(yaml: text))
                return
            } catch YamlError.duplicatedKeysInMapping(_, let context) where turn < Self.mostRepeats {
                let place = Place(context.mark)
                guard let renamed = PassedOverKey.rename(at: place, turn: turn, in: text) else {
                    add(place, "a key is written twice in this mapping")
                    return
                }
                add(place, "duplicate key \(renamed.key.quoted): it is written again further down")
                text = renamed.text
            } catch {
                let (place, message) = YAMLFault.place(of: error, in: text)
                add(place, message)
                return
            }
        }
    }

    private mutating func top(of node: Node?) -> Node.Mapping? {
        if let mapping = node?.mapping { return mapping }
        if node == nil || node?.scalar.map({ WrittenScalar($0).isNothing }) == true {
            add(Place(), "the file is empty")
        } else {
            add(node?.mark.map(Place.init) ?? Place(), "the file must be a mapping: lines of \"key: value\"")
        }
        return nil
    }

    private mutating func add(_ place: Place, _ message: String) {
        diagnostics.append(Diagnostic(file: file, line: place.line, column: place.column, message: message))
    }
}
