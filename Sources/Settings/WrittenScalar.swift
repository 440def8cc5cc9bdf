// A single value as it stands in the file, before anyone says what it means.

import Yams

/// A single value as written.
///
/// Quoted text is always text; a plain word may be a number, a truth or nothing.
struct WrittenScalar {
    let text: String
    /// Written without quotes and not as a block, so that it may stand for something else than text.
    let isPlain: Bool

    init(_ node: Node.Scalar) {
        text = node.string
        isPlain = node.style == .plain || node.style == .any
    }

    /// The key is there and nothing follows it, or a word that YAML has for nothing.
    var isNothing: Bool { isPlain && ["", "~", "null", "Null", "NULL"].contains(text) }
}

extension String {
    /// Between double quotes, control characters escaped, and cut after 60 characters: for messages.
    var quoted: String {
        let shown = unicodeScalars.prefix(60).map {
            $0.value < 32 || $0.value == 127 ? $0.escaped(asASCII: true) : String($0)
        }
        return "\"" + shown.joined() + (unicodeScalars.count > 60 ? "…" : "") + "\""
    }
}
