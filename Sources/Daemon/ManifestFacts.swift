// What an edition's manifest says beside its files: which figures these are, and where they come from.
import Files
import Reports
import Statistics
import WaitingList

/// The facts of a publication.
enum ManifestFacts {
    /// The facts by which an edition is known: those of the snapshot, and the policy that it is under.
    struct Gist: Equatable {
        /// `nil` where the manifest names none.
        let revision: Int?
        private let source: [ManifestValue?]

        /// Of a manifest; editions from before there was disclosure control hide nothing, and older ones told only of the
        /// census whether it is made up.
        init(_ facts: [String: ManifestValue]) {
            if case .number(let revision)? = facts["revision"] { self.revision = revision } else { revision = nil }
            source = [
                facts["rows"], facts["source"], facts["illustrative_census"] ?? facts["illustrative"],
                facts["disclosure"] ?? .text(DisclosurePolicy.none.description),
            ]
        }

        /// Of an edition that agrees with what the source lists, under a policy.
        init(of listing: SnapshotListing, under policy: DisclosurePolicy) {
            revision = listing.revision
            source = [
                .number(listing.rowCount), listing.source.map(ManifestValue.text) ?? .null,
                .truth(listing.isIllustrative), .text(policy.description),
            ]
        }
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
            // Any figure of the edition, as its pages say; the source can tell only of the census itself.
            "illustrative": .truth(publication.evidence.isIllustrative),
            "illustrative_census": .truth(listing.isIllustrative),
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
