// Which places somebody may have meant by a code that there is none of.
import Reports
import Settings
import WaitingList

/// The editions of a report, to look for one that is nearly what was typed.
struct NearPlaces {
    private static let most = 5
    private let places: [(code: String, name: String)]
    private let directory: OrganisationDirectory

    init(_ audiences: [Edition.Audience], _ directory: OrganisationDirectory) {
        self.directory = directory
        places = audiences.map { ($0.word, directory.name(of: $0.place)) }
    }

    /// What to answer to a code, or part of a name, that is nobody's.
    func refusal(of typed: String, _ kind: Edition.Audience.Kind, _ report: Report) -> Failure {
        if let other = other(than: kind, typed) {
            return Failure(.badUsage, "\(typed.uppercased()) is \(other), no \(kind.rawValue)")
        }
        let found = near(typed)
        let shown = (found.isEmpty ? Array(places.prefix(Self.most)) : found).map { "\($0.code) (\($0.name))" }
        let rest = found.isEmpty && places.count > Self.most ? " and \(places.count - Self.most) more" : ""
        let words = found.isEmpty ? "there are" : "near it:"
        return Failure(
            .badUsage,
            "no \(kind.rawValue) with a list has the code \(typed.debugDescription); \(words) \(shown.joined(separator: ", "))\(rest)"
        )
    }

    /// What a code is where it is one of another kind, with its name; `nil` otherwise.
    private func other(than kind: Edition.Audience.Kind, _ typed: String) -> String? {
        let code = typed.uppercased()
        if kind != .region, let region = directory.regions[code] { return "a region (\(region.name))" }
        if kind != .icb, let board = directory.boards[code] { return "an integrated care board (\(board.name))" }
        if kind != .provider, let provider = directory.providers[code] { return "a provider (\(provider.name))" }
        return nil
    }

    /// A code that differs in one place, and names that what was typed is a part of.
    private func near(_ typed: String) -> [(code: String, name: String)] {
        let code = NearestWord.to(typed, among: places.map(\.code))
        return Array(
            places.filter { place in
                place.code == code || typed.count > 2 && place.name.lowercased().contains(typed.lowercased())
            }.prefix(Self.most))
    }
}
