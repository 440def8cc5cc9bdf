// What a reader must know to read the figures rightly, where they come from, and whom to ask.
import WaitingList

extension Composer {
    /// Notes, source and contact.
    func notes() -> [Note] {
        [Note(label: "Notes:", text: definitions()), Note(label: "Source:", text: source())]
            + (report.contact.map { [Note(label: "Contact:", text: $0)] } ?? [])
    }

    private func definitions() -> String {
        """
        a pathway is one referral; a person can have more than one. Medians and 92nd percentiles are read from weekly \
        bands and are not calculated (-) for fewer than 20 pathways. Regions and integrated care boards are those of the \
        commissioner; pathways that NHS England commissions belong to none. Non-English commissioners are left out.
        """ + standards()
    }

    private func standards() -> String {
        let texts = report.standards.map { "\($0.source)" }
        return texts.isEmpty ? "" : " Standards: " + Set(texts).sorted().joined(separator: "; ") + "."
    }

    /// The source of the figures, with its file and revision.
    func source() -> String {
        let file = snapshot.listing.source.map { ", file \($0)" } ?? ""
        return "\(report.source)\(file), revision \(snapshot.listing.revision)."
    }
}
