// From figures to words: a report, a snapshot and its cohorts become a document.
import WaitingList

extension Document {
    /// Puts every section of the report into words; a section without data leaves no hole.
    init(of report: Report, snapshot: Snapshot, cohorts: CohortTable) {
        let census = snapshot.listing.census
        title = "\(report.title), England: \(snapshot.listing.periodInWords)"
        shortTitle = snapshot.listing.kind == .band ? title : "\(report.title), England: \(census.inWords)"
        reportName = report.name
        isIllustrative = snapshot.listing.isIllustrative
        status = snapshot.listing.isIllustrative ? "Illustrative data, not official statistics" : report.status
        let file = snapshot.listing.source.map { " Read from \($0)." } ?? ""
        dateline = "Data to \(census.inWords). Revision \(snapshot.listing.revision).\(file)"
        self.census = census
        author = "plannedcare"
        var composer = Composer(report: report, snapshot: snapshot, cohorts: cohorts)
        sourceNotes = [composer.source()]
        pages = composer.pages()
    }
}

/// Collects the blocks of a document page by page and numbers its figures and tables.
struct Composer {
    let report: Report
    let snapshot: Snapshot
    let cohorts: CohortTable
    var figureCount = 0
    var tableCount = 0

    init(report: Report, snapshot: Snapshot, cohorts: CohortTable) {
        self.report = report
        self.snapshot = snapshot
        self.cohorts = cohorts
    }

    mutating func pages() -> [DocumentPage] {
        var pages = [DocumentPage(heading: nil, blocks: [])]
        for section in report.sections {
            let blocks = blocks(of: section)
            guard !blocks.isEmpty else { continue }
            if let heading = section.newPage { pages.append(DocumentPage(heading: heading, blocks: [])) }
            pages[pages.count - 1].blocks += blocks
        }
        return pages
    }

    private mutating func blocks(of section: Section) -> [Block] {
        switch section.kind {
        case .headline(let tiles): headline(tiles: tiles)
        case .waitDistribution: waitDistribution().map { [Block(content: .figure($0), width: section.width)] } ?? []
        case .table(let grouping, let metrics):
            table(by: grouping, metrics: metrics).map { [Block(content: .table($0), width: section.width)] } ?? []
        case .dataQuality: dataQuality()
        case .source: [Block(content: .notes([source()]), width: section.width)]
        case .notes: [Block(content: .notes(notes()), width: section.width)]
        }
    }

    /// The whole country's counts.
    var england: CohortCounts { cohorts[Cohort(.england)] ?? CohortCounts() }

    var census: Day { snapshot.listing.census }

    /// The standards in force at the census.
    var standards: [Standard] { report.standards.filter { $0.from <= census } }

    /// Of several in force, the latest.
    func standard(for metric: Metric) -> Standard? {
        standards.filter { $0.metricID == metric.id }.max { $0.from < $1.from }
    }
}
