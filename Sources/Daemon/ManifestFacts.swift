// What an edition's manifest says beside its files: which figures these are, and where they come from.
import Files
import Reports
import Statistics
import WaitingList

/// The facts of a publication.
enum ManifestFacts {
    /// Whether a manifest speaks of the very snapshot that the source lists, under a policy.
    ///
    /// Editions from before there was disclosure control hide nothing.
    static func agree(
        _ facts: [String: ManifestValue], with listing: SnapshotListing, under policy: DisclosurePolicy
    ) -> Bool {
        facts["revision"] == .number(listing.revision) && facts["rows"] == .number(listing.rowCount)
            && facts["source"] == listing.source.map(ManifestValue.text) ?? .null
            && facts["illustrative"] == .truth(listing.isIllustrative)
            && (facts["disclosure"] ?? .text(DisclosurePolicy.none.description)) == .text(policy.description)
    }

    static func of(_ publication: Reports.Publication) -> [String: ManifestValue] {
        let (edition, listing, rows) = (publication.edition, publication.census.listing, publication.census.rows)
        return [
            "report": .text(edition.reportID),
            "audience": .text(edition.audience.word),
            "census_date": .text(edition.census.description),
            "revision": .number(edition.revision),
            "kind": .text(listing.kind.rawValue),
            "source": listing.source.map(ManifestValue.text) ?? .null,
            "illustrative": .truth(listing.isIllustrative),
            "disclosure": .text(publication.census.policy.description),
            "rows": .number(listing.rowCount),
            "rows_of_non_english_commissioners": .number(rows.ofNonEnglishCommissioners),
            "rows_of_unknown_treatment_function": .number(rows.ofUnknownTreatmentFunction),
            "version": .text(plannedcareVersion),
        ]
    }
}

/// The version of this program.
package let plannedcareVersion = "0.1.0"
