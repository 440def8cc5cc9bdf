// Rules: forms of code that the house does not use, or only in some rooms.

/// Forms that hide a crash, a clock, a thread or an output.
enum FormRules {
    static func check(_ file: SourceFile) -> [Finding] {
        crashes(file) + clocks(file) + threads(file) + outputs(file) + unproven(file)
    }

    static func crashes(_ file: SourceFile) -> [Finding] {
        var found = file.findings(/\btry!/, "no try!: let the error out, or handle it")
        found += file.findings(/(^|[^\w.])fatalError\(/, "no fatalError: make the state impossible, or throw")
        if file.isSource || file.room == "Support" {
            found += file.findings(
                /[\w)\]]!(?=[\s.,:;)\]\[(?]|$)(?!\s*=)/, "no force unwrap: say what happens when it is nil")
        }
        return found
    }

    /// Time is a parameter.
    ///
    /// Edges may look at a clock that only counts, for their deadlines; `Daemon` at any.
    static func clocks(_ file: SourceFile) -> [Finding] {
        guard file.isSource, !["Daemon", "plannedcare"].contains(file.room) else { return [] }
        let advice = "time is a parameter: take it as one, only Daemon asks a clock"
        let found = file.findings(
            /\bDate\(\)|\bDate\.now\b|\bUTCClock\b|\bgettimeofday\(|(^|[^\w.])time\(nil\)|\bCLOCK_REALTIME\b/, advice)
        if ImportRules.edges.contains(file.room) { return found }
        return found + file.findings(/Clock(\(\))?\.now\b|\bclock_gettime\(/, advice)
    }

    static func threads(_ file: SourceFile) -> [Finding] {
        guard file.isSource else { return [] }
        var found: [Finding] = []
        if !["Daemon", "plannedcare"].contains(file.room) {
            found += file.findings(
                /\bTask(<[^>]*>)?\s*[{(]|\bTask\.(detached|immediate)\b/,
                "no loose Task: use a task group, or move it to Daemon")
        }
        if !ImportRules.edges.contains(file.room), file.room != "Daemon" {
            found += file.findings(
                /\bDispatchQueue\b/, "queues live in edges and in Daemon, where C blocks: use async here")
        }
        return found
    }

    static func outputs(_ file: SourceFile) -> [Finding] {
        guard file.isSource, file.room != "plannedcare" else { return [] }
        return file.findings(/(^|[^\w.])(print|debugPrint|dump)\(/, "no print: return the text, or log it in Daemon")
    }

    /// What the compiler is told to believe needs a proof beside it.
    static func unproven(_ file: SourceFile) -> [Finding] {
        let pattern = /@unchecked\s+Sendable|nonisolated\(unsafe\)|\bNSLock\b|\bpthread_mutex_t\b/
        let advice = "say why it is safe, in a comment with \"Proof:\" on this line or right above"
        return file.findings(pattern, advice).filter { !isProven($0.line - 1, file) }
    }

    private static func isProven(_ index: Int, _ file: SourceFile) -> Bool {
        if file.lines[index].contains("Proof:") { return true }
        var above = index - 1
        while above >= 0, file.lines[above].contains(/^\s*(\/\/|@)/) {
            if file.lines[above].contains("Proof:") { return true }
            above -= 1
        }
        return false
    }
}
