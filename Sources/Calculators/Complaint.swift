// What is wrong with a request.
package import JSON

/// A sentence for the analyst who wrote the line; it names the field.
package struct Complaint: Error, Sendable, Equatable, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }

    /// About one field.
    init(_ field: String, _ what: String) {
        description = "\"\(field)\" \(what)"
    }

    /// The line that stands in an answer's place.
    package var answer: JSONValue { ["error": .text(description)] }

    /// What a room that knows nothing of requests says of its numbers.
    static func explaining<Answer, Fault: Error & CustomStringConvertible>(
        _ work: () throws(Fault) -> Answer
    ) throws(Complaint) -> Answer {
        do throws(Fault) {
            return try work()
        } catch {
            throw Complaint(error.description)
        }
    }
}
