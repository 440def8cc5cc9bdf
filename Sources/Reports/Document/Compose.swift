// From figures to words: a report and a census become a document.
import WaitingList

extension Document {
    /// Puts every section of the report into words; a section without data leaves no hole.
    init(of report: Report, from disclosed: DisclosedCensus) {
        let listing = disclosed.listing
        title = "\(report.title), England: \(listing.periodInWords)"
        shortTitle = listing.kind == .band ? title : "\(report.title), England: \(listing.census.inWords)"
        reportName = report.name
        isIllustrative = listing.isIllustrative
        status = listing.isIllustrative ? "Illustrative data, not official statistics" : report.status
        let file = listing.source.map { " Read from \($0)." } ?? ""
        dateline = "Data to \(listing.census.inWords). Revision \(listing.revision).\(file)"
        census = listing.census
        author = "plannedcare"
        var composer = Composer(report: report, disclosed: disclosed)
        sourceNotes = [composer.source()]
        pages = composer.pages()
    }
}

/// Collects the blocks of a document page by page and numbers its figures and tables.
struct Composer {
    let report: Report
    let disclosed: DisclosedCensus
    var figureCount = 0
    var tableCount = 0

    init(report: Report, disclosed: DisclosedCensus) {
        self.report = report
        self.disclosed = disclosed
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

    /// A metric of the whole country.
    func england(_ metric: Metric) -> Measured? { disclosed.measured(metric, of: Cohort(.england)) }

    var census: Day { disclosed.listing.census }

    /// The standards in force at the census.
    var standards: [Standard] { report.standards.filter { $0.from <= census } }

    /// Of several in force, the latest.
    func standard(for metric: Metric) -> Standard? {
        standards.filter { $0.metricID == metric.id }.max { $0.from < $1.from }
    }
}
