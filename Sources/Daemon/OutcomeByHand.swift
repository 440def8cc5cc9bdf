// What came of editions that a person asked for: told as they appear, and what failed at the end.
import Files
import Reports
import Synchronization

/// Gathers the ends of a burst, whichever thread they come from.
final class OutcomeByHand: Sendable {
    private static let mostTold = 10
    private let count: Int
    private let namesFiles: Bool
    private let told: @Sendable (String) -> Void
    private let noted = Mutex<(failures: [(Edition.Audience, Failure)], warnings: [String])>(([], []))

    /// Where `namesFiles`, `told` hears the path of every file of an edition, and otherwise that of its folder.
    init(of count: Int, namesFiles: Bool, _ told: @escaping @Sendable (String) -> Void) {
        self.count = count
        self.namesFiles = namesFiles
        self.told = told
    }

    func note(_ audience: Edition.Audience, _ result: Publisher.Result) {
        // Under the lock, so that lines do not mix.
        noted.withLock { noted in
            switch result {
            case .failure(let failure): noted.failures.append((audience, failure))
            case .success(let published):
                if let leftover = published.leftover {
                    noted.warnings.append("an old edition is left over: \(leftover)")
                }
                let files = published.manifest.files.map { "\(published.path)/\($0.name)" }
                for path in namesFiles ? files : [published.path] { told(path) }
            }
        }
    }

    /// Throws what failed, in the order of the codes, with the exit code of the first.
    func check() throws(Failure) {
        let (failures, warnings) = noted.withLock {
            ($0.failures.sorted { $0.0.word < $1.0.word }, $0.warnings.sorted())
        }
        if let first = failures.first {
            if count == 1 { throw first.1 }
            let words = failures.prefix(Self.mostTold).map(\.1.description)
            let rest = failures.count > Self.mostTold ? ["and \(failures.count - Self.mostTold) more"] : []
            throw Failure(
                first.1.meaning,
                (["\(failures.count) of \(count) editions were not published"] + words + rest).joined(separator: "\n"))
        }
        if !warnings.isEmpty { throw Failure(.inputOutput, warnings.joined(separator: "\n")) }
    }
}
