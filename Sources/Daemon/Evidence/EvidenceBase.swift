// What all editions of one census under one policy are made from, made once.
package import Reports
package import WaitingList

/// A census under a policy with its past; each place's evidence is cut from it.
package struct EvidenceBase: Sendable {
    /// The whole country.
    package let census: DisclosedCensus
    private let past: DisclosedPast

    /// Throws when the report's disclosure policy cannot be kept.
    package init(for report: Report, from snapshot: Snapshot) throws {
        census = try report.disclosed(snapshot)
        past = DisclosedPast([DisclosedPast.Census(census)])
    }

    /// What the edition for a place is made from.
    package func evidence(of place: Geography) -> Evidence {
        Evidence(of: place, census, past: past)
    }
}

extension Report {
    /// The census under the report's policy.
    fileprivate func disclosed(_ snapshot: Snapshot) throws -> DisclosedCensus {
        do {
            return try snapshot.disclosed(under: policy)
        } catch {
            throw Failure(refused: self, of: snapshot.listing, by: error)
        }
    }
}
