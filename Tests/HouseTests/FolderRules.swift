// Rules: the folders of the house are those on its plan.

/// Which folders there are, and that each is a target.
enum FolderRules {
    static let folders: Set = ["Sources", "Tests", "reports", "config", "systemd", "bench"]
    static let hidden: Set = [".ci", ".github", ".gitlab"]

    /// Folders at the top that the plan does not have, and the two that must be there.
    static func checkTop(_ files: [String]) -> [Finding] {
        let found = Set(files.compactMap { path in path.firstIndex(of: "/").map { String(path[..<$0]) } })
        let strange = found.subtracting(folders).subtracting(hidden).sorted().map { folder in
            Finding(
                file: folder, line: 1, advice: "no folder of the plan: move its files, or change ARCHITECTURE.md first")
        }
        let missing = Set(["Sources", "Tests"]).subtracting(found).sorted().map { folder in
            Finding(file: folder, line: 1, advice: "this folder of the plan is missing")
        }
        return strange + missing
    }

    /// Folders without a target, and targets without a folder.
    static func checkTargets(_ files: [String], package: String) -> [Finding] {
        let targets = Set(
            package.matches(
                of: /\b(?:core|edge|tests)\(\s*"(\w+)"|[tT]arget\(\s*name: "(\w+)"|systemLibrary\(name: "(\w+)"/
            ).map { match in
                String(match.output.1 ?? match.output.2 ?? match.output.3 ?? "")
            })
        let rooms = Set(files.compactMap(room))
        let homeless = rooms.subtracting(targets).sorted().map { room in
            Finding(file: room, line: 1, advice: "a folder without a target: name it in Package.swift, or remove it")
        }
        let empty = targets.subtracting(rooms).sorted().map { target in
            Finding(
                file: "Package.swift", line: 1,
                advice: "the target \(target) has no folder: make it, or remove the target")
        }
        return homeless + empty
    }

    /// The target that a file belongs to, `bench/X` being that of `BenchX`; `nil` for none, as the scripts of `bench`.
    private static func room(of path: String) -> String? {
        let parts = path.split(separator: "/")
        guard parts.count > 2 else { return nil }
        switch parts[0] {
        case "Sources", "Tests": return String(parts[1])
        case "bench": return path.hasSuffix(".swift") ? "Bench\(parts[1])" : nil
        default: return nil
        }
    }

    /// Files straight under `Sources` or `Tests` are in no room.
    static func checkLoose(_ files: [String]) -> [Finding] {
        files.filter { $0.split(separator: "/").count == 2 && ($0.hasPrefix("Sources/") || $0.hasPrefix("Tests/")) }
            .map { Finding(file: $0, line: 1, advice: "a file outside every room: move it into one") }
    }
}
