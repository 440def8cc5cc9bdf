// How the program ends when something is wrong: a sentence, and an exit code of sysexits.h.
import Archive
import Cairo
import Files
import Postgres
import Settings
import Store

/// An error as the command line tells it.
package struct Failure: Error, Sendable, CustomStringConvertible {
    /// Exit codes by their meaning.
    package enum Meaning: Int32, Sendable {
        case badUsage = 64
        case badData = 65
        case sourceUnavailable = 69
        case internalError = 70
        case cannotCreate = 73
        case inputOutput = 74
        case tryLater = 75
        case badConfiguration = 78
    }

    package let meaning: Meaning
    package let description: String

    package init(_ meaning: Meaning, _ description: String) {
        self.meaning = meaning
        self.description = description
    }

    /// What an error of any room means to whoever started the program.
    package init(_ error: any Error) {
        switch error {
        case let failure as Failure: self = failure
        case let errors as SettingsErrors: self.init(.badConfiguration, errors.description)
        case let error as ImportError: self.init(.badData, error.description)
        case let error as ArchiveError: self.init(.badData, error.description)
        case let error as SourceError: self.init(.badData, error.description)
        case let error as FilesError: self.init(.inputOutput, error.description)
        case let error as CairoError: self.init(.badConfiguration, error.description)
        case let error as PostgresError:
            self.init(error.isUnavailable ? .sourceUnavailable : .badData, error.description)
        default: self.init(.internalError, String(describing: error))
        }
    }
}

extension PostgresError {
    /// Whether the server could not be reached or asked, rather than had something wrong in it.
    fileprivate var isUnavailable: Bool { code != .malformedData && code != .server || isTransient }
}
