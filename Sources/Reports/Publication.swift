// Everything that the output formats write: one edition's figures and words.
package import WaitingList

/// An edition ready to be rendered.
package struct Publication: Sendable {
    package let edition: Edition
    /// All that may be seen of the census.
    package let census: DisclosedCensus
    package let document: Document

    /// Puts the report into words.
    package init(of report: Report, from census: DisclosedCensus) {
        edition = Edition(
            reportID: report.id, audience: .england, census: census.listing.census, revision: census.listing.revision)
        self.census = census
        document = Document(of: report, from: census)
    }

    /// Puts the report into words for a place; `nil` when its code is not safe as the name of a folder.
    package init?(of report: Report, from evidence: Evidence) {
        guard let audience = Edition.Audience(of: evidence.place) else { return nil }
        let listing = evidence.census.listing
        edition = Edition(
            reportID: report.id, audience: audience, census: listing.census, revision: listing.revision)
        census = evidence.census
        document = Document(of: report, from: evidence.census)
    }
}
