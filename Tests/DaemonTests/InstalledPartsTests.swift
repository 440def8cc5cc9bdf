// What the settings name and this machine should have: a font, a logo.
import Foundation
import Settings
import Support
import Testing

@testable import Daemon

@Suite struct InstalledPartsTests {
    private let folder: TemporaryFolder
    /// The smallest picture: one pixel.
    private static let png = Data(
        base64Encoded:
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(
            "id: one\nname: A\ntitle: B\nstatus: C\nsource: D\noutputs: [csv]\nsections: [{kind: source}]",
            to: "reports/one.yaml")
        try #require(Self.png).write(to: URL(filePath: folder.path + "/logo.png"))
    }

    /// What is wrong with a configuration, the scratch folder cut off.
    private func mistakes(_ text: String) throws -> [String] {
        try folder.write("reports: reports\n" + text, to: "pc.yaml")
        do {
            _ = try Installation.read(configurationFile: folder.path + "/pc.yaml")
            return []
        } catch {
            return error.diagnostics.map { $0.description.replacing(folder.path, with: "") }
        }
    }

    @Test func `a font and a logo that are there are taken, the logo's path from the file's folder`() throws {
        #expect(try mistakes("typography: {family: Liberation Sans}\nbranding: {logo_path: logo.png}").isEmpty)
        let configuration = try Installation.configuration(at: folder.path + "/pc.yaml")
        #expect(configuration.branding.logoPath == folder.path + "/logo.png")
    }

    @Test func `what is not there is told at its place in the file, with every other mistake`() throws {
        try folder.write("a text", to: "text.png")
        try #require(Self.png).dropLast(9).write(to: URL(filePath: folder.path + "/half.png"))
        for (logo, fault) in [
            ("text.png", "is no PNG picture"), ("half.png", "is cut off"), ("none.png", "cannot be read: "),
        ] {
            let found = try mistakes(
                "typography: {family: No Such Family 7}\nrender_workers: 17\nbranding:\n  logo_path: \(logo)\n")
            #expect(found.count == 3, "\(found)")
            #expect(found[0].hasPrefix("/pc.yaml:2:22: ") && found[0].contains("No Such Family 7"), "\(found)")
            #expect(found.contains { $0.hasPrefix("/pc.yaml:5:14: /\(logo) \(fault)") }, "\(found)")
            #expect(found.contains { $0.hasPrefix("/pc.yaml:3:17: \"render_workers\" needs ") }, "\(found)")
        }
    }

    @Test func `a logo of more pixels than a page needs is told at its place`() throws {
        var bytes = Array(try #require(Self.png))
        bytes.replaceSubrange(16..<24, with: [0, 0, 0x4E, 0x20, 0, 0, 0x4E, 0x20])
        try Data(bytes).write(to: URL(filePath: folder.path + "/vast.png"))
        #expect(
            try mistakes("branding:\n  logo_path: vast.png") == [
                "/pc.yaml:3:14: /vast.png is 20000 by 20000 pixels; it may have 4 million at most"
            ])
        try Data(bytes + [UInt8](repeating: 0, count: 4 << 20)).write(to: URL(filePath: folder.path + "/long.png"))
        #expect(try mistakes("branding: {logo_path: long.png}") == ["/pc.yaml:2:23: /long.png is larger than 4 MB"])
    }

    @Test func `the older key of the font still works, and both at once are refused`() throws {
        #expect(try mistakes("font_family: Liberation Sans").isEmpty)
        #expect(
            try mistakes("font_family: Liberation Sans\ntypography: {family: Liberation Sans}") == [
                #"/pc.yaml:2:14: "font_family" and "typography" say the same: leave one out"#
            ])
    }

    @Test func `commands that draw nothing do not look for fonts`() throws {
        try folder.write("font_family: No Such Family 7", to: "pc.yaml")
        #expect(try Installation.configuration(at: folder.path + "/pc.yaml").fontFamily == "No Such Family 7")
    }
}
