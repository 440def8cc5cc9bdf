// Which editions of a report somebody asks for on the command line.
import Reports
import WaitingList

/// Codes of places, by the option that they were given under; none means every edition.
package struct EditionChoice: Sendable {
    private let regions: [String]
    private let boards: [String]
    private let providers: [String]

    /// Codes as they were typed.
    package init(regions: [String] = [], icbs: [String] = [], providers: [String] = []) {
        self.regions = regions
        boards = icbs
        self.providers = providers
    }

    /// Whether nothing was chosen.
    var isAll: Bool { regions.isEmpty && boards.isEmpty && providers.isEmpty }

    /// The editions of a report at a census that were asked for, in the order of asking, each once.
    ///
    /// Throws a failure of usage when the report has no such editions, or a place no list; it names near ones.
    func audiences(
        of report: Report, among places: EditionPlaces, named directory: OrganisationDirectory
    ) throws -> [Edition.Audience] {
        let all = places.audiences(of: report.audience)
        if isAll { return all }
        var chosen: [Edition.Audience] = []
        for (kind, code) in asked {
            guard kind == report.audience else { throw Self.refusal(of: kind, report) }
            guard let found = all.first(where: { $0.word == code.uppercased() }) else {
                throw NearPlaces(all, directory).refusal(of: code, kind, report)
            }
            if !chosen.contains(found) { chosen.append(found) }
        }
        return chosen
    }

    private var asked: [(kind: Edition.Audience.Kind, code: String)] {
        regions.map { (.region, $0) } + boards.map { (.icb, $0) } + providers.map { (.provider, $0) }
    }

    private static func refusal(of kind: Edition.Audience.Kind, _ report: Report) -> Failure {
        let editions =
            switch report.audience {
            case .england: "one edition, for England: leave --\(kind.rawValue) out"
            case .region, .icb, .provider:
                "an edition for each \(report.audience.rawValue): ask for one with --\(report.audience.rawValue)"
            }
        return Failure(.badUsage, "the report \(report.id) has \(editions)")
    }
}
