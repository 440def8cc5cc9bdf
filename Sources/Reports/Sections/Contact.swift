// Whom to ask, and where the figures come from.
import WaitingList

extension Composer {
    /// Two notes: contact and source.
    func contact() -> Outcome {
        let contact = report.contact.map { Note(label: "Contact:", text: $0) }
        let sharing = report.notices.sharing.map { Note(label: "Sharing:", text: $0) }
        let next = report.notices.nextUpdate.map { Note(label: "Next update:", text: $0 + ".") }
        return .blocks([Block(content: .notes([contact, sharing, next, source()].compactMap { $0 }))])
    }
}
