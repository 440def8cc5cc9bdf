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
        if let note = absenceNote { pages[quality ?? pages.count - 1].blocks.append(Block(content: .notes([note]))) }
        return pages
    }

    private var absenceNote: Note? {
        guard !absences.isEmpty else { return nil }
        let words = absences.map { "\($0.section) (\($0.reason))" }
        return Note(label: "Not in this report:", text: words.joined(separator: "; ") + ".")
    }

    private mutating func outcome(of section: Section) -> Outcome {
        switch section.kind {
        case .headline(let tiles): headline(tiles: tiles)
        case .waitDistribution: waitDistribution(width: section.width)
        case .table(let grouping, let metrics): table(by: grouping, metrics: metrics, width: section.width)
        case .dataQuality: .blocks(dataQuality())
        case .source: .blocks([Block(content: .notes([source()]), width: section.width)])
        case .notes: .blocks([Block(content: .notes(notes()), width: section.width)])
        default: .absent("not made by this version")
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
