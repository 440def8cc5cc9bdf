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
}
