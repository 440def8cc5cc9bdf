// The page on data quality: what every check said, which rows were left out, and how often the census was revised.
import WaitingList

extension Composer {
    /// The verdict in a sentence, the checks, and beside each other the rows and where they come from.
    mutating func dataQuality() -> [Block] {
        var blocks = [Block(content: .lede(verdict()))]
        if !snapshot.checks.isEmpty { blocks.append(Block(content: .textTable(checkTable()))) }
        blocks.append(Block(content: .table(rowTable()), width: .left))
        blocks.append(Block(content: .notes([provenance(), revision()]), width: .right))
        return blocks
    }

    /// Checks that could be asked.
    private var asked: [CheckResult] { snapshot.checks.filter { $0.outcome != .notApplicable } }

    private func count(of outcomes: Set<CheckResult.Outcome>) -> Int {
        snapshot.checks.filter { outcomes.contains($0.outcome) }.count
    }

    private func verdict() -> [Words] {
        guard !snapshot.checks.isEmpty else { return [.plain("No data checks were asked of this census.")] }
        let found = count(of: [.held, .warned])
        let checks = "\(asked.count) \(asked.count == 1 ? "check" : "checks")"
        if found == 0 { return [.strong("All \(checks)"), .plain(" passed.\(unasked())")] }
        return [.strong("\(found) of \(checks)"), .plain(" found something.\(holding())\(unasked())")]
    }

    private func holding() -> String {
        let held = count(of: [.held])
        guard held > 0 else { return "" }
        guard let release = snapshot.release else {
            return " \(held) \(held == 1 ? "holds" : "hold") this edition until a person releases it."
        }
        let day = Day.inWords(ofTime: release.at)
        return " \(held) held this edition, which \(release.by) released on \(day): \(release.reason.asSentence)"
    }

    private func unasked() -> String {
        let count = count(of: [.notApplicable])
        return count == 0
            ? "" : " \(count) more could not be asked of this census or \(count == 1 ? "is" : "are") switched off."
    }

    /// What was found first, then what passed, then what was not asked; each in the order of the list.
    private mutating func checkTable() -> TextTable {
        tableCount += 1
        let order: [CheckResult.Outcome] = [.held, .warned, .passed, .notApplicable]
        return TextTable(
            number: tableCount, headline: "What was checked before anything was published",
            subtitle: "data checks of the census of \(census.inWords), with their thresholds",
            columns: [
                TextTable.Column(title: "Check", share: 0.42), TextTable.Column(title: "Result", share: 0.15),
                TextTable.Column(title: "What was found", share: 0.43),
            ],
            rows: order.flatMap { outcome in snapshot.checks.filter { $0.outcome == outcome }.map(row) })
    }

    private func row(_ check: CheckResult) -> [Words] {
        let result = word(for: check.outcome)
        return [
            .plain(check.rule.capitalisedFirst),
            check.outcome == .passed || check.outcome == .notApplicable
                ? .plain(result) : .strong(result),
            .plain(check.finding?.capitalisedFirst ?? "-"),
        ]
    }

    private func word(for outcome: CheckResult.Outcome) -> String {
        switch outcome {
        case .passed: "Passed"
        case .warned: "Look"
        case .held:
            snapshot.release.map { "Held, released by \($0.by) on \(Day.inWords(ofTime: $0.at))" } ?? "Held"
        case .notApplicable: "Not asked"
        }
    }

    private mutating func rowTable() -> Table {
        tableCount += 1
        let rows = snapshot.tally.rows
        let lines = [
            ("Left out: non-English commissioners", rows.ofNonEnglishCommissioners),
            ("Left out: ready-made totals", rows.ofTotals),
            ("Counted under other services: unknown treatment function", rows.ofUnknownTreatmentFunction),
            ("Counted under their treatment function", rows.counted - rows.ofUnknownTreatmentFunction),
        ]
        return Table(
            number: tableCount, headline: "What became of the rows", subtitle: "rows of the source, by what was done",
            rowTitle: "Rows", columns: [Table.Column(title: "Number")],
            rows: lines.map { Table.Row(header: $0.0, cells: [NumberWords.whole($0.1)], isTotal: false) }
                + [Table.Row(header: "Read", cells: [NumberWords.whole(rows.read)], isTotal: true)])
    }

    private func provenance() -> Note {
        let rows = snapshot.listing.kind == .band ? "counts by weeks waited" : "one row for each pathway"
        let file = snapshot.listing.source.map { "Read from \($0), " } ?? "Read as "
        return Note(label: "Where the figures come from:", text: "\(source().text) \(file)\(rows).".capitalisedFirst)
    }

    private func revision() -> Note {
        let revision = snapshot.listing.revision
        return revision > 1
            ? Note(label: "Revised:", text: "revision \(revision) of this census replaces the one before.")
            : Note(label: "Revisions:", text: "this census has not been revised.")
    }
}

extension String {
    /// The words of a rule as the beginning of a sentence.
    fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

    /// A person's words with a full stop after them.
    fileprivate var asSentence: String { hasSuffix(".") ? self : self + "." }
}
