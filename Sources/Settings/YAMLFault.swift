// What the YAML parser says is wrong, as a place and a sentence.

import Yams

/// The parser's errors, told in the words of a diagnostic.
enum YAMLFault {
    /// The place to look at, and what is wrong there.
    ///
    /// Errors without a place point to the top of the file.
    static func place(of error: any Error, in text: String) -> (Place, String) {
        let top = Place()
        guard let error = error as? YamlError else { return (top, "cannot be read as YAML: \(error)") }
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _):
            return (Place(mark), "not valid YAML: " + sentence(problem, after: context))
        case .composer(_, let problem, let mark, _):
            return (Place(mark), "not valid YAML: " + problem)
        case .reader(let problem, let offset, _, _):
            return (offset.map { place(at: $0, in: text) } ?? top, "not valid YAML: \(problem)")
        case .duplicatedKeysInMapping(_, let context):
            return (Place(context.mark), "a key is written twice in this mapping")
        default:
            return (top, "cannot be read as YAML: \(error)")
        }
    }

    private static func sentence(_ problem: String, after context: YamlError.Context?) -> String {
        guard let context else { return problem }
        return "\(context.text) (line \(context.mark.line)), \(problem)"
    }

    /// `offset` counts characters, as the reader's error does.
    private static func place(at offset: Int, in text: String) -> Place {
        let before = text.prefix(offset)
        let column = before.reversed().prefix { !$0.isNewline }.reduce(0) { $0 + $1.unicodeScalars.count }
        return Place(line: before.count { $0.isNewline } + 1, column: column + 1)
    }
}
