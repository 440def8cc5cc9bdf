// What the file says of itself: title, language, dates, and how a reader's program shows it.

/// Checked metadata, ready to be written.
struct FileMetadata {
    private let packet: MetadataPacket
    /// As PDF has it: `D:20260212093000Z`.
    private let date: String

    init(_ accessibility: Accessibility) throws(TaggedPDFError) {
        let title = accessibility.title.withoutControls
        guard title.contains(where: { !$0.isWhitespace }) else {
            throw TaggedPDFError(.metadata, "a document needs a title")
        }
        let created = accessibility.created
        guard created.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z/) != nil else {
            throw TaggedPDFError(.metadata, "not a time as 2026-02-12T09:30:00Z: \(created)")
        }
        let language = accessibility.language
        guard language.wholeMatch(of: /[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*/) != nil else {
            throw TaggedPDFError(.metadata, "not a language as en-GB: \(language)")
        }
        packet = MetadataPacket(title: title, language: language, created: created)
        date = "D:" + created.filter { $0.isNumber || $0 == "Z" }
    }

    func write(to document: borrowing QPDFDocument) {
        let catalogue = document.catalogue
        catalogue["/Lang"] = catalogue.text(packet.language)
        catalogue["/ViewerPreferences"] = catalogue.parsed("<< /DisplayDocTitle true >>")
        let stream = catalogue.stream(packet.bytes)
        let kind = stream.dictionary
        kind["/Type"] = kind.parsed("/Metadata")
        kind["/Subtype"] = kind.parsed("/XML")
        catalogue["/Metadata"] = stream
        let information = document.trailer["/Info"]
        information["/Title"] = information.text(packet.title)
        for key in ["/CreationDate", "/ModDate"] { information[key] = information.text(date) }
    }
}
