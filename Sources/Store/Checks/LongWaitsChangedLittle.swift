// The longest waits seldom change much from one census to the next, and never not at all.

extension ImportCheck {
    static let longWaitsChangedLittle = changedLittle(
        id: "long-waits-changed-little",
        rule: "the pathways over 52 weeks changed since the census before, by at most 10%", column: "over_52")
}
