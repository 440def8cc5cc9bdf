// Everything that the output formats write: one edition's figures and words.
package import WaitingList

/// An edition ready to be rendered.
package struct Publication: Sendable {
    package let edition: Edition
    package let snapshot: Snapshot
    package let cohorts: CohortTable
    package let document: Document

    /// Sums the snapshot's cohorts and puts the report into words.
    package init(of report: Report, from snapshot: Snapshot) {
        edition = Edition(
            reportID: report.id, audience: .england, census: snapshot.listing.census,
            revision: snapshot.listing.revision)
        self.snapshot = snapshot
        cohorts = CohortTable(snapshot.tally, directory: snapshot.directory)
        document = Document(of: report, snapshot: snapshot, cohorts: cohorts)
    }
}
