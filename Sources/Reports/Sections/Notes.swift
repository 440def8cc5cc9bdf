// What a reader must know to read the figures rightly, where they come from, and whom to ask.
import WaitingList

extension Composer {
    /// Definitions, standards and contact.
    func notes() -> [Note] {
        [Note(label: "Notes:", text: Self.definitions)] + standardNotes()
            + (report.contact.map { [Note(label: "Contact:", text: $0)] } ?? [])
    }

    /// Where the figures come from.
    func source() -> Note {
        // Made-up figures are nobody's: no source may be named for them.
        let source =
            snapshot.listing.isIllustrative ? "made-up figures, to show what the report looks like" : report.source
        return Note(label: "Source:", text: "\(source), census of \(census.inWords).")
    }

    private static let definitions = """
        a pathway is one referral; a person can have more than one. Waits are read from weekly bands, as they are \
        published; a median or percentile of fewer than 20 pathways is not calculated (-). Regions and integrated care \
        boards are those of the commissioner; pathways that NHS England itself commissions belong to no board. \
        Non-English commissioners are left out.
        """

    private func standardNotes() -> [Note] {
        var texts: [String] = []
        for standard in standards where !texts.contains(standard.source) { texts.append(standard.source) }
        return texts.isEmpty ? [] : [Note(label: "Standards:", text: texts.joined(separator: "; ") + ".")]
    }
}
