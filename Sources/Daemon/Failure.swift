// How the program ends when something is wrong: a sentence, and an exit code of sysexits.h.
import Archive
import Cairo
import Files
import Foundation
import Postgres
import Reports
import Settings
import Statistics
import Store
import WaitingList

/// An error as the command line tells it.
package struct Failure: Error, Sendable, CustomStringConvertible {
    /// Exit codes by their meaning.
    package enum Meaning: Int32, CaseIterable, Sendable {
        case badUsage = 64
        case badData = 65
        case sourceUnavailable = 69
        case internalError = 70
        case cannotCreate = 73
        case inputOutput = 74
        case tryLater = 75
        case noPermission = 77
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
        case let error as SourceError: self.init(.badData, error.description)
        case let error as DisclosureRefusal: self.init(.badData, error.description)
        case let error as DisclosurePolicyError: self.init(.badUsage, error.description)
        case let error as HistoryError: self.init(error.meaning, error.description)
        case let error as ArchiveError: self.init(error.meaning, error.description)
        case let error as FilesError: self.init(error.meaning, error.description)
        case let error as CairoError: self.init(error.meaning, error.description)
        case let error as PostgresError: self.init(error.meaning, error.description)
        case let error as CocoaError: self.init(.inputOutput, error.localizedDescription)
        default: self.init(.internalError, String(describing: error))
        }
    }
}

extension Failure {
    /// A census that the data checks hold: what they found, and how a person lets it pass.
    init(held listing: SnapshotListing, by checks: [CheckResult]) {
        let findings = checks.filter { $0.outcome == .held }.map { "\($0.id): \($0.finding ?? $0.rule)" }
        self.init(
            .badData,
            """
            the census of \(listing.census) (\(listing.kind.rawValue), revision \(listing.revision)) is held: \
            \(findings.joined(separator: "; ")). To let it pass: plannedcare release --census \(listing.census) \
            --kind \(listing.kind.rawValue) --reason "…"
            """)
    }
}

extension Failure {
    /// A report that would give away what its disclosure policy hides.
    init(refused report: Report, of listing: SnapshotListing, by refusal: DisclosureRefusal) {
        self.init(.badData, "the report \(report.id) of \(listing.census) is not published: \(refusal)")
    }
}

extension HistoryError {
    /// What helps: an administrator, other words, or other data.
    fileprivate var meaning: Failure.Meaning {
        switch code {
        case .needsMigration, .isNewer, .changedMigration: .badConfiguration
        case .noSuchCensus, .notHeld, .alreadyReleased, .missingWord: .badUsage
        case .olderRevision, .unusableCounts, .damaged: .badData
        }
    }
}

extension ArchiveError {
    /// A disk that is full is no fault of the data.
    fileprivate var meaning: Failure.Meaning { kind == .inaccessible ? .inputOutput : .badData }
}

extension FilesError {
    /// Another publisher in the same folder ends; what the system refuses may not.
    fileprivate var meaning: Failure.Meaning { operation == "lock" && errno == 0 ? .tryLater : .inputOutput }
}

extension CairoError {
    /// Only fonts and pictures are the administrator's.
    fileprivate var meaning: Failure.Meaning {
        code == .font || code == .picture ? .badConfiguration : .internalError
    }
}

extension PostgresError {
    /// Whether the server could not be reached or asked, did not let us in, or had something wrong in it.
    ///
    /// A server that nobody reaches may have a wrong name; one that spoke, and then was lost, is worth another try.
    fileprivate var meaning: Failure.Meaning {
        switch code {
        case .authentication: .noPermission
        case .usage: statement == nil ? .badConfiguration : .internalError
        case .malformedData: .badData
        case .server where sqlState == "42501": .noPermission
        case .server: isTransient ? .tryLater : .badData
        case .connectionFailed: isTransient && sqlState != nil ? .tryLater : .sourceUnavailable
        case .connectionLost, .stalled: .tryLater
        case .interrupted, .incompleteCopy, .closed: .sourceUnavailable
        }
    }
}
