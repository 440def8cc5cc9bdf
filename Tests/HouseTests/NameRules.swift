// Rules: a file is named for its noun or verb, once.

/// How files are called.
enum NameRules {
    static func checkWords(_ paths: [String]) -> [Finding] {
        paths.filter { path in
            let name = path.split(separator: "/").last ?? ""
            return name.hasSuffix(".swift") && name.contains(/(Utils?|Utilit(y|ies)|Helpers?|Manager|Common)/)
        }.map { Finding(file: $0, line: 1, advice: "name the file for the one thing in it, not for what is left over") }
    }

    /// Two files of one name in a target, in whatever folders, do not build or confuse.
    static func checkTwins(_ paths: [String]) -> [Finding] {
        var seen: [String: String] = [:]
        return paths.filter { $0.hasSuffix(".swift") }.compactMap { path in
            let parts = path.split(separator: "/")
            guard parts.count > 2, let name = parts.last else { return nil }
            let key = "\(parts[0])/\(parts[1])/\(name.lowercased())"
            if let first = seen[key] {
                return Finding(file: path, line: 1, advice: "\(first) has the same name in the same target: rename one")
            }
            seen[key] = path
            return nil
        }
    }
}
