// The report that somebody names on the command line.
import Reports
import Settings

/// Finds definitions by id or path.
enum NamedReport {
    /// The definition with this id in a folder, or at this path when it ends in `.yaml`; throws what is wrong with it, or
    /// which ids there are.
    static func read(_ name: String, in folder: String) throws -> Report {
        if name.hasSuffix(".yaml") { return try Installation.report(at: name) }
        let all = try Installation.reports(in: folder)
        guard let found = all.first(where: { $0.id == name }) else {
            let near = NearestWord.to(name, among: all.map(\.id)).map { "; did you mean \"\($0)\"?" } ?? ""
            let known = all.map(\.id).joined(separator: ", ")
            throw Failure(
                .badUsage, "there is no report \"\(name)\" in \(folder)\(near.isEmpty ? ";" : near) there are: \(known)"
            )
        }
        return found
    }
}
