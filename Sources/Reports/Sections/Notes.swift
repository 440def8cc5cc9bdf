// What a reader must know to read the figures rightly, where they come from, and whom to ask.
import Statistics
import WaitingList

extension Composer {
    /// Definitions, standards and contact.
    func notes() -> [Note] {
        [Note(label: "Notes:", text: explained + hiding)] + standardNotes()
            + (report.contact.map { [Note(label: "Contact:", text: $0)] } ?? [])
    }

    /// Where the figures come from.
    func source() -> Note {
        // Made-up figures are nobody's: no source may be named for them.
        let source =
            evidence.isIllustrative ? "made-up figures, to show what the report looks like" : report.source
        return Note(label: "Source:", text: "\(source), census of \(census.inWords).")
    }

    private var explained: String {
        """
        a pathway is one referral; a person can have more than one. \(waits); a median or percentile of fewer than 20 \
        pathways is not calculated (-). Regions and integrated care boards are those of the commissioner; pathways that \
        NHS England itself commissions belong to no board. Non-English commissioners are left out.
        """
    }

    /// What is not shown, and what `[c]` means.
    private var hiding: String {
        switch disclosed.policy {
        case .none: ""
        case .hes:
            """
             Below England counts are rounded to the nearest 5 and percentages are worked out from rounded counts; [c] \
            suppressed, fewer than 8, or kept back so that such a count cannot be worked out.
            """
        case .threshold(let limit): " Below England, [c] suppressed, fewer than \(limit)."
        }
    }

    /// What `[c]` stands for, in one sentence; `nil` where nothing is hidden.
    var hiddenWords: String? {
        switch disclosed.policy {
        case .none: nil
        case .hes: "suppressed, fewer than 8, or kept back so that such a count cannot be worked out."
        case .threshold(let limit):
            "suppressed, fewer than \(limit), or kept back so that such a count cannot be worked out."
        }
    }

    /// The two kinds are different statistics, and a reader should not take one for the other.
    private var waits: String {
        switch disclosed.listing.kind {
        case .band: "Waits are read from weekly bands, as they are published"
        case .pathway:
            """
            Waits are counted to the day of the census for each pathway and read from weekly bands. Weekly figures are \
            taken from the list as it stands, before the validation of the monthly return, and differ from the published \
            monthly statistics
            """
        }
    }

    private func standardNotes() -> [Note] {
        var texts: [String] = []
        for standard in standards where !texts.contains(standard.source) { texts.append(standard.source) }
        return texts.isEmpty ? [] : [Note(label: "Standards:", text: texts.joined(separator: "; ") + ".")]
    }
}
