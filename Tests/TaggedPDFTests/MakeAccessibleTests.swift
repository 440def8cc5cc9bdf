// Finished PDFs as other programs read them, and the ones that are refused.

import Cairo
import Drawing
import Foundation
import Support
import Testing

@testable import TaggedPDF

@Suite struct MakeAccessibleTests {
    private let finished: [UInt8]

    init() throws {
        finished = try accessible(DrawnDocument.pdf(), DrawnDocument.accessibility)
    }

    @Test(.enabled(if: ToolRun.shouldRun("pdfinfo"), "poppler-utils is not installed"))
    func `the structure is read in order, with scopes and numberings and without furniture`() async throws {
        let tree = try await ToolRun.output(of: "pdfinfo", ["-struct-text", "FILE"], on: finished)
        #expect(try Golden("drawn-document-structure.txt").difference(from: tree + "\n") == nil)
    }

    @Test(.enabled(if: ToolRun.shouldRun("qpdf"), "qpdf is not installed"))
    func `figures carry their words in drawing order, whatever their letters`() async throws {
        let json = try await ToolRun.output(of: "qpdf", ["--json", "FILE"], on: finished)
        let figures = json.matches(of: /"\/Alt": "u:(.*)",\s+"\/K": ([0-9]+)/)
        let words = Dictionary(uniqueKeysWithValues: figures.map { (String($0.output.2), String($0.output.1)) })
        #expect(words == ["11": "Line chart – the list of Tŷ “fell” to 7.41 million.", "9": "A bar."])
    }

    @Test(.enabled(if: ToolRun.shouldRun("qpdf"), "qpdf is not installed"))
    func `links are described, printed, and lead where they say`() async throws {
        let file = try await unpacked()
        let texts = file.matches(of: /\/Contents \((.*)\)/).map { String($0.output.1) }
        #expect(Set(texts) == ["Long waits, page 2", "NHS England's statistics"])
        #expect(file.matches(of: /\n  \/F 4\n/).count == 2)
        #expect(file.contains("/URI (https://www.england.nhs.uk/statistics/)"))
        #expect(file.matches(of: /\/Dest \(/).count == 1)
    }

    @Test(.enabled(if: ToolRun.shouldRun("qpdf"), "qpdf is not installed"))
    func `furniture is an artifact, and text that looks like its mark is not`() async throws {
        let file = try await unpacked()
        #expect(file.matches(of: /\n\/Artifact BMC\n/).count == 6)
        #expect(!file.contains(/\n\/NonStruct <</))
        #expect(!file.contains("/S /NonStruct"))
        #expect(file.contains("/P << /MCID 3 >> BDC"))
        let words = try await ToolRun.output(of: "pdftotext", ["FILE", "-"], on: finished)
        #expect(words.matches(of: /\/NonStruct << \/MCID [01] >> BDC/).count == 2)
    }

    @Test(.enabled(if: ToolRun.shouldRun("qpdf"), "qpdf is not installed"))
    func `the file says its language, shows its title, and goes from link to link in order`() async throws {
        let file = try await unpacked()
        #expect(file.contains("/Lang (en-GB)"))
        #expect(file.contains("/DisplayDocTitle true"))
        #expect(file.matches(of: /\/Tabs \/S/).count == 2)
        #expect(file.contains("/CIDToGIDMap /Identity"))
        #expect(file.contains("/CreationDate (D:20251009083000Z)"))
        #expect(file.contains("/ModDate (D:20251009083000Z)"))
        #expect(file.hasPrefix("%PDF-1.7"))
    }

    @Test(.enabled(if: ToolRun.shouldRun("pdfinfo"), "poppler-utils is not installed"))
    func `the packet and the information have the same title`() async throws {
        let title = "Theatres & “beds” <i> \u{1}"
        var accessibility = DrawnDocument.accessibility
        accessibility.title = title
        let pdf = try accessible(DrawnDocument.pdf(title: "Another"), accessibility)
        let information = try await ToolRun.output(of: "pdfinfo", ["FILE"], on: pdf)
        #expect(information.contains("Theatres & “beds” <i> \u{FFFD}\n"))
        let packet = try await ToolRun.output(of: "pdfinfo", ["-meta", "FILE"], on: pdf)
        #expect(packet.contains(">Theatres &amp; “beds” &lt;i&gt; \u{FFFD}</rdf:li>"))
        #expect(packet.contains("<pdfuaid:part>1</pdfuaid:part>"))
    }

    @Test(.enabled(if: ToolRun.shouldRun("qpdf"), "qpdf is not installed"))
    func `qpdf finds nothing wrong`() async throws {
        let report = try await ToolRun.output(of: "qpdf", ["--check", "FILE"], on: finished)
        #expect(report.contains("No syntax or stream encoding errors found"), "\(report)")
    }

    @Test func `a page of nothing but furniture is finished too`() throws {
        var page = Page.a4
        page.elements = [.artifact([DrawnDocument.text("Page 1", 48, 800)])]
        var document = DrawnDocument.document()
        document.pages = [page]
        document.outline = []
        let accessibility = Accessibility(title: "Furniture", created: "2025-10-09T08:30:00Z")
        #expect(try !accessible(pdf(of: document), accessibility).isEmpty)
    }

    @Test func `the same document gives the same bytes, on four threads as on one`() async throws {
        let alone = finished
        try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<8 {
                group.addTask { @concurrent in
                    try accessible(DrawnDocument.pdf(), DrawnDocument.accessibility)
                }
            }
            for try await bytes in group { #expect(bytes == alone) }
        }
    }

    @Test func `nothing is kept of a document, also when it is refused`() throws {
        let pdf = try DrawnDocument.pdf()
        let pass = {
            for _ in 0..<80 {
                _ = try accessible(pdf, DrawnDocument.accessibility)
                #expect(code { try accessible(Array(pdf.dropLast(900)), DrawnDocument.accessibility) } == .library)
            }
        }
        try pass()
        let before = try residentBytes()
        try pass()
        // A document held on to takes half a megabyte; the other tests of this process take some meanwhile.
        #expect(try residentBytes() - before < 40_000_000)
    }

    @Test func `words for more or fewer elements than were drawn, and words that say nothing, are refused`() throws {
        let pdf = try DrawnDocument.pdf()
        let changes: [(inout Accessibility) -> Void] = [
            { $0.alternativeTexts.append("More") }, { $0.alternativeTexts.removeLast() },
            { $0.scopes.append(.row) }, { $0.scopes.removeLast() },
            { $0.linkTexts.append("More") }, { $0.linkTexts.removeLast() },
            { $0.alternativeTexts[1] = " " }, { $0.linkTexts[0] = "" },
            { $0.numberings.append(.decimal) }, { $0.numberings.removeLast() },
        ]
        for change in changes {
            var accessibility = DrawnDocument.accessibility
            change(&accessibility)
            #expect(code { try accessible(pdf, accessibility) } == .structure)
        }
    }

    @Test(arguments: ["", "%PDF-1.7\n", "not a PDF at all", "%PDF-1.5\nstartxref\n0\n%%EOF\n"])
    func `what is no PDF is refused, not mended`(text: String) {
        #expect(code { try accessible(Array(text.utf8), DrawnDocument.accessibility) } == .library)
    }

    @Test func `a PDF without structure is refused`() {
        let accessibility = Accessibility(title: "Plain", created: "2025-10-09T08:30:00Z")
        #expect(code { try accessible(PlainPDF.bytes, accessibility) } == .structure)
    }

    @Test(arguments: ["", "2025-10-09", "2025-10-09 08:30:00", "2025-10-09T08:30:00+01:00", "now"])
    func `a time that is not ISO 8601 in UTC is refused`(created: String) throws {
        let pdf = try DrawnDocument.pdf()
        var accessibility = DrawnDocument.accessibility
        accessibility.created = created
        #expect(code { try accessible(pdf, accessibility) } == .metadata)
    }

    @Test func `a document without a title or language is refused`() throws {
        let pdf = try DrawnDocument.pdf()
        for (title, language) in [("", "en-GB"), (" ", "en-GB"), ("Title", ""), ("Title", "en_GB"), ("Title", "<")] {
            var accessibility = DrawnDocument.accessibility
            (accessibility.title, accessibility.language) = (title, language)
            #expect(code { try accessible(pdf, accessibility) } == .metadata)
        }
    }

    private func unpacked() async throws -> String {
        try await ToolRun.output(of: "qpdf", ["--qdf", "--object-streams=disable", "FILE", "-"], on: finished)
    }
}

/// The code of the error that a piece of work ends in; `nil` when it ends well.
private func code(_ work: () throws -> [UInt8]) -> TaggedPDFError.Code? {
    do {
        _ = try work()
    } catch {
        guard let error = error as? TaggedPDFError else {
            Issue.record("not an error of this room: \(error)")
            return nil
        }
        return error.code
    }
    return nil
}

/// What this process has in memory.
private func residentBytes() throws -> Int {
    let numbers = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
    return try #require(Int(numbers[1])) * 4096
}
