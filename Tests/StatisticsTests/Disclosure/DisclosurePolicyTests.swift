// Disclosure policies: how they are written, and what each shows of a count.
import Statistics
import Testing

@Suite struct DisclosurePolicyTests {
    @Test(arguments: [
        ("none", DisclosurePolicy.none), ("hes", .hes), ("threshold(2)", .threshold(2)),
        ("threshold(10)", .threshold(10)), ("threshold(1000000)", .threshold(1_000_000)),
    ])
    func `a policy reads back as it was written`(text: String, policy: DisclosurePolicy) throws {
        #expect(try DisclosurePolicy(text) == policy)
        #expect(policy.description == text)
    }

    @Test(arguments: [
        "", "HES", "None", " hes", "threshold", "threshold()", "threshold(1)", "threshold(0)", "threshold(-5)",
        "threshold(5.0)", "threshold(5) ", "threshold( 5)", "threshold(99999999999999999999)", "threshold(٥)",
        "threshold(1000001)", "threshold(999999999)",
    ])
    func `anything else is refused with what was expected`(text: String) {
        #expect {
            try DisclosurePolicy(text)
        } throws: {
            "\($0)"
                == "a disclosure policy is none, hes, or threshold(n) with a whole number n of 2 to 1,000,000, "
                + "not \"\(text)\""
        }
    }

    @Test(
        arguments: [
            (0, 0), (1, nil), (7, nil), (8, 10), (12, 10), (13, 15), (17, 15), (18, 20), (7_155_958, 7_155_960),
            (Int.max, Int.max - 2),
        ] as [(Int, Int?)])
    func `hes shows 0, hides 1 to 7 and rounds the rest to the nearest five`(count: Int, shown: Int?) {
        #expect(DisclosurePolicy.hes.shown(count) == shown)
    }

    @Test func `rounding is to the nearest multiple, and the counts shown alike are those that are`() throws {
        for count in 8..<2_000 {
            let shown = try #require(DisclosurePolicy.hes.shown(count))
            #expect(shown.isMultiple(of: 5) && abs(shown - count) <= 2)
            #expect(DisclosurePolicy.hes.counts(shownAs: shown).contains(count))
            for other in [shown - 3, shown + 3] where other >= 8 {
                #expect(!DisclosurePolicy.hes.counts(shownAs: shown).contains(other))
            }
        }
        #expect(DisclosurePolicy.hes.counts(shownAs: 10) == 8...12)
        #expect(DisclosurePolicy.hes.counts(shownAs: 0) == 0...0)
    }

    @Test func `a threshold hides what is below it and shows the rest exactly`() {
        let policy = DisclosurePolicy.threshold(5)
        #expect((0...7).map(policy.shown) == [0, nil, nil, nil, nil, 5, 6, 7])
        #expect(policy.counts(shownAs: 6) == 6...6)
    }

    @Test func `none shows everything`() {
        #expect((0...9).allSatisfy { DisclosurePolicy.none.shown($0) == $0 })
        #expect(DisclosurePolicy.none.hidden == nil)
    }
}
