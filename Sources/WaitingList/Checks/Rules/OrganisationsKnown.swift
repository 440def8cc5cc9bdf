// Every provider and board has a name.

extension DataCheck {
    /// Any code without a name is worth a look: it is a typing error, or a directory that is out of date.
    static let organisationsKnown = DataCheck(
        "organisations-known", .share(0), .warn,
        rule: { "providers and boards without a name have at most \($0) of the waiting list" }
    ) { census, limit in
        let directory = census.snapshot.directory
        let size = census.now.size
        guard size > 0 else { return .noList }
        let providers = census.now.providers.filter { isNameless($0.key, directory.providers[$0.key]?.name) }
        let boards = census.now.boards.filter {
            $0.key != Tally.noBoard && isNameless($0.key, directory.boards[$0.key]?.name)
        }
        let found = [("provider", providers), ("board", boards)].compactMap { word, unknown -> String? in
            let theirs = unknown.values.reduce(0) { $0 + $1.list.total }
            guard limit.isExceeded(by: theirs, of: size) else { return nil }
            let codes = unknown.sorted { ($1.value.list.total, $0.key) < ($0.value.list.total, $1.key) }
                .map { "\($0.key) \(NumberWords.whole($0.value.list.total))" }
            let codeWords = CheckWords.counted(codes, "\(word) code", "\(word) codes")
            return "\(limit.share(theirs, of: size)) of the list at \(codeWords)"
        }
        return found.isEmpty ? .passed : .found(found.joined(separator: ". "))
    }

    /// An import of patients puts codes that nobody knows into the directory as their own names.
    private static func isNameless(_ code: String, _ name: String?) -> Bool { name == nil || name == code }
}
