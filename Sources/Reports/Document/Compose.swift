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
        dateline = report.dateline(of: listing)
        census = listing.census
        author = "plannedcare"
        var composer = Composer(report: report, disclosed: disclosed)
        sourceNotes = [composer.source()]
        pages = composer.pages()
        absences = composer.absences
    }
}

extension Report {
    /// What the figures are, when there are newer ones, who may see them, and whom to ask.
    fileprivate func dateline(of listing: SnapshotListing) -> String {
        var sentences = ["Data to \(listing.census.inWords).", "Version \(listing.revision)."]
        if let next = notices.nextUpdate { sentences.append("Next update \(next).") }
        if let sharing = notices.sharing { sentences.append(sharing) }
        if let contact { sentences.append("Questions: \(contact).") }
        return sentences.joined(separator: " ")
    }
}

/// Collects the blocks of a document page by page and numbers its figures and tables.
struct Composer {
    let report: Report
    let disclosed: DisclosedCensus
    var figureCount = 0
    var tableCount = 0
    var absences: [Absence] = []

    init(report: Report, disclosed: DisclosedCensus) {
        self.report = report
        self.disclosed = disclosed
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
