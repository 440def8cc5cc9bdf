// Everything that the output formats write: one edition's figures and words.
package import WaitingList

/// An edition ready to be rendered.
package struct Publication: Sendable {
    package let edition: Edition
    /// All that may be seen by its readers.
    package let evidence: Evidence
    package let document: Document

    /// Puts the report into words.
    package init(of report: Report, from evidence: Evidence) {
        let listing = evidence.census.listing
        edition = Edition(
            reportID: report.id, audience: Edition.Audience(of: evidence.place), census: listing.census,
            revision: listing.revision)
        self.evidence = evidence
        document = Document(of: report, from: evidence)
    }

    /// All that may be seen of the census.
    package var census: DisclosedCensus { evidence.census }
}

extension Publication {
    /// The country's edition of a census without a past.
    package init(of report: Report, from census: DisclosedCensus) {
        self.init(
            of: report, from: Evidence(of: .england, census, past: DisclosedPast([DisclosedPast.Census(census)])))
    }
}
