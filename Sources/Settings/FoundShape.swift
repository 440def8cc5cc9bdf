// What stands in the file, in a reader's words.

import Yams

/// Names what was found where something else was expected.
enum FoundShape {
    /// Completes "found …".
    static func name(of node: Node) -> String {
        switch node {
        case .scalar(let scalar):
            let written = WrittenScalar(scalar)
            return written.isNothing ? "nothing: give a value, or remove the line" : written.text.quoted
        case .mapping: return "a mapping"
        case .sequence: return "a list"
        case .alias: return "an alias"
        }
    }
}
