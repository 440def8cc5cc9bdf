// A method that an analyst may call by hand: what it is asked, what it answers, and how.
package import JSON

/// One method of `plannedcare calculate`; it calls the functions that the reports call.
package struct Calculator: Sendable {
    /// As it stands on the command line.
    package let name: String
    /// What it works out, in one sentence.
    package let summary: String
    /// The fields of a request; any other is refused.
    package let fields: [Field]
    /// The fields of an answer, in their order.
    package let answers: [Field]
    /// A request that can be answered.
    package let example: String
    private let work: @Sendable (Request) throws(Complaint) -> JSONValue

    init(
        _ name: String, _ summary: String, fields: [Field], answers: [Field], example: String,
        work: @escaping @Sendable (Request) throws(Complaint) -> JSONValue
    ) {
        self.name = name
        self.summary = summary
        self.fields = fields
        self.answers = answers
        self.example = example
        self.work = work
    }

    /// The fields without which there is no answer: those that the example cannot do without.
    package var neededFields: Set<String> {
        guard case .object(let members)? = try? JSONValue(line: example.utf8) else { return [] }
        return Set(
            members.map(\.name).filter { name in
                (try? answer(.object(members.filter { $0.name != name }))) == nil
            })
    }

    /// Answers one request.
    ///
    /// Nothing is rounded. Throws for a field that is unknown, missing or of the wrong form, and for values of which the
    /// method can say nothing.
    package func answer(_ request: JSONValue) throws(Complaint) -> JSONValue {
        let request = try Request(request)
        for name in request.names where name != Request.method && !fields.contains(where: { $0.name == name }) {
            throw Complaint(
                "\(self.name) knows no field \"\(name)\"; it knows \(fields.map(\.name).joined(separator: ", "))")
        }
        let answer = try work(request)
        guard answer.isFinite else { throw Complaint("the numbers are too large or too small to calculate with") }
        return answer
    }
}
