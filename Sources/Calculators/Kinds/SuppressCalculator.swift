// Disclosure control of a list of counts, by hand.
import JSON
import Statistics

extension Calculator {
    /// What may be seen of counts below the national level.
    static let suppress = Calculator(
        "suppress", "What may be seen of a list of counts, below the national level, under a disclosure policy.",
        fields: [
            Field("counts", "list of counts", "of people or pathways"),
            Field("policy", "word", "none, hes, or threshold(n), which hides 1 to n - 1"),
        ],
        answers: [
            Field("shown", "list of counts and nulls", "null where one is hidden; hes rounds the others to 5"),
            Field("total", "count or null", "of the unrounded counts, then shown as the policy shows a count"),
        ],
        example: #"{"counts": [0, 3, 8, 12, 240], "policy": "hes"}"#
    ) { request throws(Complaint) in
        let counts = try request.counts("counts")
        let text = try request.text("policy")
        let policy: DisclosurePolicy
        do {
            policy = try DisclosurePolicy(text)
        } catch {
            throw Complaint("policy", "is \"\(text)\": \(error)")
        }
        let suppressed = try Complaint.explaining { () throws(SuppressionError) in try policy.suppress(counts) }
        return ["shown": .list(suppressed.shown.map { .whole($0) }), "total": .whole(suppressed.total)]
    }
}
