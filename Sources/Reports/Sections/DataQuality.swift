// The page on data quality: what every check said, which rows were left out, and how often the census was revised.
import WaitingList

extension Composer {
    /// The verdict in a sentence, the checks, and beside each other the rows and where they come from.
    mutating func dataQuality() -> [Block] {
        var blocks = [Block(content: .lede(verdict()))]
        for table in [checkFindings(), seriesTable()] {
            if let table { blocks.append(Block(content: .textTable(table))) }
        }
        // Who reads of one place needs what was found, and not each check of the whole country that passed.
        if place == .england, let others = others() { blocks.append(Block(content: .textTable(others))) }
        guard place == .england else {
            return blocks + [Block(content: .notes([provenance(), revision()]))]
        }
        blocks.append(Block(content: .table(rowTable()), width: .left))
        blocks.append(Block(content: .notes([provenance(), revision()]), width: .right))
        return blocks
    }

    /// Checks that could be asked.
    private var asked: [CheckResult] { disclosed.checks.filter { $0.outcome != .notApplicable } }

    private func count(of outcomes: Set<CheckResult.Outcome>) -> Int {
        disclosed.checks.filter { outcomes.contains($0.outcome) }.count
    }

    private func verdict() -> [Words] {
        guard !disclosed.checks.isEmpty else { return [.plain("No data checks were asked of this census.")] }
        let found = count(of: [.held, .warned])
        let checks = "\(asked.count) \(asked.count == 1 ? "check" : "checks")"
        if found == 0 { return [.strong("All \(checks)"), .plain(" passed.\(unasked())")] }
        return [.strong("\(found) of \(checks)"), .plain(" found something.\(holding())\(unasked())")]
    }

    private func holding() -> String {
        let held = count(of: [.held])
        guard held > 0 else { return "" }
        guard let release = disclosed.release else {
            return " \(held) \(held == 1 ? "holds" : "hold") this edition until a person releases it."
        }
        let day = Day.inWords(ofTime: release.at)
        return " \(held) held this edition, which \(release.by) released on \(day): \u{201C}\(release.reason)\u{201D}."
    }

    private func unasked() -> String {
        let count = count(of: [.notApplicable])
        return count == 0
            ? "" : " \(count) more could not be asked of this census or \(count == 1 ? "is" : "are") switched off."
    }

    /// The checks that found something, what holds the edition first; `nil` when none did.
    private mutating func checkFindings() -> TextTable? {
        let found = checks([.held, .warned])
        guard !found.isEmpty else { return nil }
        tableCount += 1
        return TextTable(
            number: tableCount, headline: "What the checks found",
            subtitle: "data checks that found something, census of \(census.inWords)",
            columns: [
                TextTable.Column(title: "Check", share: 0.32), TextTable.Column(title: "Result", share: 0.12),
                TextTable.Column(title: "What was found", share: 0.56),
            ],
            rows: found.map { check in
                [
                    .plain(check.rule.capitalisedFirst), .strong(word(for: check.outcome)),
                    .plain((check.finding ?? "").capitalisedFirst),
                ]
            })
    }

    /// The other checks, one below the other in the order of the list; `nil` when there are none.
    private mutating func others() -> TextTable? {
        let others = checks([.passed]) + checks([.notApplicable])
        guard !others.isEmpty else { return nil }
        tableCount += 1
        return TextTable(
            number: tableCount,
            headline: count(of: [.notApplicable]) == 0 ? "What passed" : "What passed, and what was not asked",
            subtitle: "data checks with their thresholds, census of \(census.inWords)",
            columns: [TextTable.Column(title: "Check", share: 0.62), TextTable.Column(title: "Result", share: 0.38)],
            rows: others.map { check in
                let reason = check.finding.map { ": \($0)" } ?? ""
                return [.plain(check.rule.capitalisedFirst), .plain(word(for: check.outcome) + reason)]
            })
    }

    /// Those with some outcomes: outcome by outcome, each in the order of the list.
    private func checks(_ outcomes: [CheckResult.Outcome]) -> [CheckResult] {
        outcomes.flatMap { outcome in disclosed.checks.filter { $0.outcome == outcome } }
    }

    private func word(for outcome: CheckResult.Outcome) -> String {
        switch outcome {
        case .passed: "Passed"
        case .warned: "Look"
        case .held:
            disclosed.release.map { "Held, released by \($0.by) on \(Day.inWords(ofTime: $0.at))" } ?? "Held"
        case .notApplicable: "Not asked"
        }
    }

    private mutating func rowTable() -> Table {
        tableCount += 1
        let rows = disclosed.rows
        // Only the monthly return brings totals of its own.
        let totals = disclosed.listing.kind == .band ? [("Left out: ready-made totals", rows.ofTotals)] : []
        let lines =
            [("Left out: non-English commissioners", rows.ofNonEnglishCommissioners)] + totals + [
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
        let rows = disclosed.listing.kind == .band ? "counts by weeks waited" : "one row for each pathway"
        let file = disclosed.listing.source.map { "Read from \($0), " } ?? "Read as "
        return Note(label: "Where the figures come from:", text: "\(source().text) \(file)\(rows).".capitalisedFirst)
    }

    private func revision() -> Note {
        let revision = disclosed.listing.revision
        return revision > 1
            ? Note(label: "Revised:", text: "revision \(revision) of this census replaces the one before.")
            : Note(label: "Revisions:", text: "this census has not been revised.")
    }
}
