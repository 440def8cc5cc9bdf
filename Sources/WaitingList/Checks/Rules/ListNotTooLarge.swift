// The list is not larger than it can be.

extension DataCheck {
    /// The published list has never been above 7.75 million (2023): ten is out of reach, and a census that was loaded twice
    /// is beyond it.
    static let listSize = DataCheck(
        "list-size", .pathways(10_000_000, from: 1), .hold, rule: { "the waiting list holds at most \($0)" }
    ) { census, limit in
        let size = census.now.size
        return size <= Int(limit.value) ? .passed : .found("the list holds \(CheckWords.pathways(size))")
    }
}
