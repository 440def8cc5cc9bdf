// The five parts of the return, as the published file names them.

/// `Part_2` is stored as `2`, and so on.
enum ExtractPart {
    static let all = ["Part_1A", "Part_1B", "Part_2", "Part_2A", "Part_3"]

    /// The parts as SQL literals, separated by commas.
    static var sqlList: String { all.map { "'\($0)'" }.joined(separator: ", ") }
}
