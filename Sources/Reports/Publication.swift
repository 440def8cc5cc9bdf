// Everything that the output formats write: one edition's figures and words.
package import WaitingList

/// An edition ready to be rendered.
package struct Publication: Sendable {
    package let edition: Edition
    /// All that may be seen by its readers.
    package let evidence: Evidence
    package let document: Document

    /// Puts the report into words.
    package init(of report: Report, from evidence: Evidence, imprint: Imprint = Imprint()) {
        let listing = evidence.census.listing
        edition = Edition(
            reportID: report.id, audience: Edition.Audience(of: evidence.place), census: listing.census,
            revision: listing.revision)
        self.evidence = evidence
        document = Document(of: report, from: evidence, imprint)
    }

    /// All that may be seen of the census.
    package var census: DisclosedCensus { evidence.census }
}
