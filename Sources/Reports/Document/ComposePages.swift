// Section by section: blocks page by page, and what is absent.
import WaitingList

extension Composer {
    /// The pages, and in `absences` what is not on them.
    ///
    /// A heading goes to the first section of its page that is there, and away when none is: notes alone need no page.
    mutating func pages() -> [DocumentPage] {
        var pages = [DocumentPage(heading: nil, blocks: [])]
        var heading: String?
        var quality: Int?
        for section in report.sections {
            if let new = section.newPage { heading = new }
            switch outcome(of: section) {
            case .absent(let reason): absences.append(Absence(section: section.kind.inWords, reason: reason))
            case .blocks(let blocks):
                if let new = heading, section.newPage != nil || !section.kind.isNote {
                    pages.append(DocumentPage(heading: new, blocks: []))
                    heading = nil
                }
                pages[pages.count - 1].blocks += blocks
                if case .dataQuality = section.kind { quality = pages.count - 1 }
            }
        }
        explainHiding(on: &pages[0])
        if let note = absenceNote { pages[quality ?? pages.count - 1].blocks.append(Block(content: .notes([note]))) }
        return pages
    }

    /// What `[c]` means, where the first page shows one and does not say it.
    private func explainHiding(on page: inout DocumentPage) {
        guard let words = hiddenWords, page.showsHidden else { return }
        let note = Note(label: "[c]:", text: words)
        let last = page.blocks.lastIndex { if case .notes = $0.content { true } else { false } }
        guard let last, case .notes(let notes) = page.blocks[last].content else {
            return page.blocks.append(Block(content: .notes([note])))
        }
        if !notes.contains(where: { $0.text.contains("[c] suppressed") }) {
            page.blocks[last].content = .notes([note] + notes)
        }
    }

    private var absenceNote: Note? {
        guard !absences.isEmpty else { return nil }
        let words = absences.map { "\($0.section) (\($0.reason))" }
        return Note(label: "Not in this report:", text: words.joined(separator: "; ") + ".")
    }

    private mutating func outcome(of section: Section) -> Outcome {
        let width = section.width
        switch section.kind {
        case .headline(let tiles): return headline(tiles: tiles)
        case .bandsOverTime(let periods): return bandsOverTime(periods: periods, width: width)
        case .trend(let metric, let periods, let showsPlan):
            return trend(metric, periods: periods, showsPlan: showsPlan, width: width)
        case .milestones(let weeks, let periods): return milestones(weeks: weeks, periods: periods, width: width)
        case .cohorts: return cohorts()
        case .findings(let metrics): return verdicts(on: metrics)
        case .readingCharts: return readingCharts()
        case .controlChart(let metric, let periods, let showsMovingRange):
            return controlChart(metric, periods: periods, showsMovingRange: showsMovingRange, width: width)
        case .waitDistribution: return waitDistribution(width: width)
        case .table(let grouping, let metrics): return table(by: grouping, metrics: metrics, width: width)
        case .smallMultiples(let metric, let grouping, let periods):
            return smallMultiples(metric, by: grouping, periods: periods, width: width)
        case .funnel(let metric, let grouping): return funnel(metric, among: grouping, width: width)
        case .positions(let metrics, let grouping): return positions(metrics, among: grouping, width: width)
        case .heat(let metric, let grouping): return heat(metric, rows: grouping)
        case .activity: return activity()
        case .cancellations: return cancellations()
        case .readiness: return readiness()
        case .programmes: return programmes()
        case .projection(let metric): return projection(metric, width: width)
        case .inequalities: return inequalities()
        case .dataQuality: return .blocks(dataQuality())
        case .definitions: return definitions()
        case .contact: return contact()
        case .source: return .blocks([Block(content: .notes([source()]), width: width)])
        case .notes: return .blocks([Block(content: .notes(notes()), width: width)])
        }
    }
}

extension DocumentPage {
    /// Whether a tile or a figure has a count that is hidden.
    fileprivate var showsHidden: Bool {
        blocks.contains { block in
            switch block.content {
            case .tiles(let tiles): tiles.contains { $0.number == Marker.suppressed.rawValue }
            case .figure(let figure): figure.points.contains { $0.marker == .suppressed }
            default: false
            }
        }
    }
}

extension Section.Kind {
    /// Whether it only explains what else is on the page.
    fileprivate var isNote: Bool {
        switch self {
        case .source, .notes, .definitions, .contact: true
        default: false
        }
    }
}
