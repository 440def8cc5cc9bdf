// There is a waiting list at all.

extension DataCheck {
    /// One pathway for want of knowing the deployment: a national one may ask for millions, a trust for thousands.
    static let listPresent = DataCheck(
        "list-present", .pathways(1), .hold, rule: { "the waiting list holds at least \($0)" }
    ) { census, limit in
        let size = census.now.size
        return size >= Int(limit.value) ? .passed : .found("the list holds \(CheckWords.pathways(size))")
    }
}
