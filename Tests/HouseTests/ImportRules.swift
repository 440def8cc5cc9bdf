// Rules: the arrows between the rooms, as far as imports show them.

/// Who may import whom, beyond what the package file can say.
enum ImportRules {
    /// Each C door, and the one edge that opens it.
    static let doors = [
        "CPostgres": "Postgres", "CCairo": "Cairo", "CDeflate": "Cairo", "CZip": "Archive", "CCrypto": "Files",
        "CLinux": "Files", "CCurl": "Mail", "CQPDF": "TaggedPDF",
    ]
    static let edges: Set = ["Postgres", "Cairo", "Archive", "Files", "Systemd", "Mail", "TaggedPDF"]
    static let rooms: Set = [
        "Statistics", "Drawing", "Charts", "WaitingList", "Calculators", "Settings", "Reports", "Store", "Synthetic",
        "Daemon",
    ]
    /// What the rules below would refuse: pages that are drawn, the keeper of what is kept, and streams that both who draw a
    /// picture and who finish a PDF pack.
    static let allowed: Set = ["Cairo>Drawing", "Store>Postgres", "TaggedPDF>CDeflate"]
    static let strangers: Set = ["Charts>WaitingList", "WaitingList>Charts"]

    static func check(_ file: SourceFile) -> [Finding] {
        guard file.isSource else { return [] }
        return imports(of: file).compactMap { line, module in
            advice(room: file.room, module: module).map { Finding(file: file.path, line: line, advice: $0) }
        }
    }

    /// Why `room` may not import `module`; nil when it may.
    static func advice(room: String, module: String) -> String? {
        let arrow = "\(room)>\(module)"
        if allowed.contains(arrow) { return nil }
        if let owner = doors[module] {
            return owner == room ? nil : "only \(owner) opens the C door \(module): ask it for what you need"
        }
        if room == "Daemon" { return nil }
        if strangers.contains(arrow) {
            return "\(room) and \(module) do not know each other: let Reports introduce them"
        }
        if edges.contains(room), rooms.contains(module) || edges.contains(module) {
            return "an edge names no domain and no other edge: hand in plain values instead of \(module)"
        }
        if edges.contains(module), rooms.contains(room) {
            return "the core names no edge: define a port here and let Daemon hand in \(module)"
        }
        return nil
    }

    private static func imports(of file: SourceFile) -> [(line: Int, module: String)] {
        file.codeLines.compactMap { index in
            file.code[index].firstMatch(
                of:
                    /^\s*(?:@\w+\s+)*(?:\w+\s+)?import\s+(?:(?:struct|class|enum|func|protocol|let|var|typealias)\s+)?(\w+)/
            )
            .map { (index + 1, String($0.output.1)) }
        }
    }
}
