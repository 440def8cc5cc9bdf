// Sections for which an edition's evidence has nothing yet: each is named with its reason, and leaves no hole.
import WaitingList

extension Composer {
    /// Cancelled operations by reason.
    func cancellations() -> Outcome { .absent("operations and their cancellations are not part of \(kindWords)") }

    /// Whether those who wait longest have a date and are ready for it.
    func readiness() -> Outcome { .absent("assessments and dates to come in are not part of \(kindWords)") }

    /// Programmes of optimisation and how many are on each.
    func programmes() -> Outcome { .absent("risk flags and plans are not part of \(kindWords)") }

    private var kindWords: String {
        disclosed.listing.kind == .band ? "the monthly return" : "the figures that this edition is made from"
    }
}
