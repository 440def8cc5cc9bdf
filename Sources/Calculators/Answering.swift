// One line in, one line out.
import JSON

/// Answers requests line by line.
package struct Answering: Sendable {
    /// The method of every line that names none itself.
    private let method: String?

    /// `method` may be unknown: then every line is told so, as each needs its answer.
    package init(method: String?) {
        self.method = method
    }

    /// What came of one line.
    package struct Outcome: Sendable {
        /// The answer, or `{"error": …}` in its place; without the line's end.
        package let line: String
        /// Whether it is an answer.
        package let isAnswered: Bool
    }

    /// Answers one request; a fault in it is an outcome and not an error.
    package func outcome(of line: some Collection<UInt8>) -> Outcome {
        do throws(Complaint) {
            guard line.contains(where: { $0 > 0x20 }) else { throw Complaint("this line is empty") }
            let request = try JSONValue(line: line)
            let answer = try Calculator.named(method, in: request).answer(request)
            return Outcome(line: answer.line, isAnswered: true)
        } catch {
            return refusal(error)
        }
    }

    /// The outcome of a line that is not looked at.
    package func refusal(_ complaint: Complaint) -> Outcome {
        Outcome(line: complaint.answer.line, isAnswered: false)
    }
}
