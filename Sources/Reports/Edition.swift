// Which report, for whom, of which census: the key under which a publication is known.
package import WaitingList

/// One edition of a report; publishing the same edition again changes nothing.
package struct Edition: Hashable, Sendable {
    package var reportID: String
    package var audience: Audience
    package var census: Day
    package var revision: Int

    package init(reportID: String, audience: Audience, census: Day, revision: Int) {
        self.reportID = reportID
        self.audience = audience
        self.census = census
        self.revision = revision
    }

    /// `national/2026-01-31/england`, below the output directory.
    package var folder: [String] { [reportID, census.description, audience.word] }

    /// `waiting-list_england_2026-01-31`: how every file of the edition begins.
    package var fileStem: String { "waiting-list_\(audience.word)_\(census)" }
}
