// From figures to words: a report and a census become a document.
import WaitingList

extension Document {
    /// Puts every section of the report into words; a section without data leaves no hole.
    init(of report: Report, from evidence: Evidence, _ imprint: Imprint = Imprint()) {
        let listing = evidence.census.listing
        var report = report
        report.contact = report.contact ?? imprint.contact
        let subject = "\(report.title), \(evidence.placeName)"
        title = "\(subject): \(listing.periodInWords)"
        shortTitle = listing.kind == .band ? title : "\(subject): \(listing.census.inWords)"
        reportName = report.name
        isIllustrative = evidence.isIllustrative
        status = evidence.isIllustrative ? "Illustrative data, not official statistics" : report.status
        dateline = report.dateline(of: listing, imprint)
        logo = imprint.logo
        census = listing.census
        author = "plannedcare"
        var composer = Composer(report: report, evidence: evidence)
        sourceNotes = [composer.source()]
        pages = composer.pages()
        absences = composer.absences
        findings = composer.findings
    }
}

extension Report {
    /// What the figures are, when there are newer ones, who may see them, and whom to ask.
    fileprivate func dateline(of listing: SnapshotListing, _ imprint: Imprint) -> String {
        var sentences = ["Data to \(listing.census.inWords)."]
        if let organisation = imprint.organisation { sentences.append("Published by \(organisation).") }
        sentences.append("Version \(listing.revision).")
        if let next = notices.nextUpdate { sentences.append("Next update \(next).") }
        if let sharing = notices.sharing { sentences.append(sharing) }
        if let contact { sentences.append("Questions: \(contact).") }
        return sentences.joined(separator: " ")
    }
}

/// Collects the blocks of a document page by page and numbers its figures and tables.
struct Composer {
    let report: Report
    let evidence: Evidence
    var figureCount = 0
    var tableCount = 0
    /// Those that are taken: no two figures of a document share one.
    var figureNames: Set<String> = []
    var absences: [Absence] = []
    /// Those that are charted, in reading order.
    var findings: [Finding] = []

    init(report: Report, evidence: Evidence) {
        self.report = report
        self.evidence = evidence
    }

    /// The country at the census.
    var disclosed: DisclosedCensus { evidence.census }

    /// All treatment functions of the edition's place.
    var cohort: Cohort { Cohort(evidence.place) }

    /// A metric of the edition's place at the census; `nil` when it was not reported.
    func measured(_ metric: Metric) -> Measured? { disclosed.measured(metric, of: cohort) }

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
