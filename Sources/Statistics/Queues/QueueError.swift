// Why a queue cannot be calculated: one number, and what is wrong with it.

/// A number that no queue can have.
package struct QueueError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong with it.
    package enum Problem: Hashable, Sendable {
        /// Not a number, or infinite.
        case notFinite
        case negative
        /// Something is divided by it, so that it must be more than 0.
        case notPositive
        /// Not between 0 and 1, or one of these.
        case noShare
        /// A list that is as long as another must be, and is not.
        case otherLength(String)
        /// No week of it is known.
        case nothingKnown
        /// The result is larger than a number can be.
        case outOfRange
    }

    /// As it is called in a request.
    package var field: String
    package var problem: Problem

    package init(field: String, problem: Problem) {
        self.field = field
        self.problem = problem
    }

    package var description: String {
        switch problem {
        case .notFinite: "\(field) must be a finite number"
        case .negative: "\(field) must not be negative"
        case .notPositive: "\(field) must be more than 0"
        case .noShare: "\(field) must be a share between 0 and 1, and neither of these"
        case .otherLength(let other): "\(field) must have as many weeks as \(other)"
        case .nothingKnown: "\(field) must have at least one week that is known"
        case .outOfRange: "\(field) comes to more than a number can hold"
        }
    }

    /// Refuses what is not finite or below 0; what is absent passes.
    static func refuse(_ value: Double?, _ field: String, whenNegative problem: Problem) throws(QueueError) {
        guard let value else { return }
        guard value.isFinite else { throw QueueError(field: field, problem: .notFinite) }
        if value < 0 { throw QueueError(field: field, problem: problem) }
    }
}
