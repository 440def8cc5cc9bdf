// The configuration with its reports, as they lie on the disk.
import Foundation
import Reports
import Settings
import Support
import Testing

@testable import Daemon

@Suite struct InstallationTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func report(_ id: String, _ more: String = "") -> String {
        """
        id: \(id)
        name: A report
        title: Waiting list
        status: For tests
        source: Made up
        outputs: [pdf]
        sections: [{kind: source}]
        \(more)
        """
    }

    /// What is wrong with the installation, the scratch folder cut off.
    private func mistakes() throws -> [String] {
        do {
            _ = try Installation.read(configurationFile: folder.path + "/etc/pc.yaml")
            return []
        } catch {
            return error.diagnostics.map { $0.description.replacing(folder.path, with: "") }
        }
    }

    @Test func `relative paths start at the file's own folder`() throws {
        try folder.write("output: ../var/out\nreports: defs", to: "etc/pc.yaml")
        try folder.write(report("one"), to: "etc/defs/one.yaml")
        let installation = try Installation.read(configurationFile: folder.path + "/etc/pc.yaml")
        #expect(installation.configuration.output == folder.path + "/var/out")
        #expect(installation.configuration.reports == folder.path + "/etc/defs")
        #expect(installation.reports.map(\.id) == ["one"])
    }

    @Test func `absolute paths stay as they are`() throws {
        try folder.write("output: /srv/out\nreports: \(folder.path)/defs", to: "etc/pc.yaml")
        try folder.write(report("one"), to: "defs/one.yaml")
        let installation = try Installation.read(configurationFile: folder.path + "/etc/pc.yaml")
        #expect(installation.configuration.output == "/srv/out")
        #expect(installation.configuration.reports == folder.path + "/defs")
    }

    @Test func `every yaml file directly in the folder is a report, by file name`() throws {
        try folder.write("reports: defs", to: "etc/pc.yaml")
        try folder.write(report("zulu"), to: "etc/defs/a.yaml")
        try folder.write(report("alpha"), to: "etc/defs/b.yaml")
        try folder.write("not a report", to: "etc/defs/README.md")
        try folder.write("not a report", to: "etc/defs/old/c.yaml")
        let installation = try Installation.read(configurationFile: folder.path + "/etc/pc.yaml")
        #expect(installation.reportIDs == "zulu, alpha")
    }

    @Test func `two reports of one id are refused at the second`() throws {
        try folder.write("reports: defs", to: "etc/pc.yaml")
        try folder.write(report("one"), to: "etc/defs/a.yaml")
        try folder.write(report("one"), to: "etc/defs/b.yaml")
        #expect(try mistakes() == ["/etc/defs/b.yaml:1:1: another report has the id \"one\" already"])
    }

    @Test func `a folder without a report is refused`() throws {
        try folder.write("reports: defs", to: "etc/pc.yaml")
        try folder.write(report("one"), to: "etc/defs/one.yml")
        #expect(try mistakes() == ["/etc/defs:1:1: there is no report (*.yaml) here"])
    }

    @Test func `a folder that is not there, or none, is told`() throws {
        try folder.write("reports: defs", to: "etc/pc.yaml")
        #expect(try mistakes() == ["/etc/defs:1:1: cannot be read: no such file"])
        try folder.write("a file", to: "etc/defs")
        let found = try mistakes()
        #expect(found.count == 1 && found[0].hasPrefix("/etc/defs:1:1: cannot be read: "))
    }

    @Test func `a configuration that is not there, or no text, is told`() throws {
        #expect(try mistakes() == ["/etc/pc.yaml:1:1: cannot be read: no such file"])
        try folder.write("", to: "etc/pc.yaml")
        try Data([0x66, 0xFF, 0xFE]).write(to: URL(filePath: folder.path + "/etc/pc.yaml"))
        #expect(try mistakes() == ["/etc/pc.yaml:1:1: is not UTF-8 text"])
    }

    @Test func `the mistakes of every file are told together`() throws {
        try folder.write("reports: defs\noutptu: x\nsource: {schema: A}", to: "etc/pc.yaml")
        try folder.write(report("one", "colour: red"), to: "etc/defs/one.yaml")
        try folder.write("id: Two", to: "etc/defs/two.yaml")
        let found = try mistakes()
        #expect(found.filter { $0.hasPrefix("/etc/pc.yaml:") }.count == 2)
        #expect(found.filter { $0.hasPrefix("/etc/defs/one.yaml:8:1: unknown key \"colour\"") }.count == 1)
        #expect(found.filter { $0.hasPrefix("/etc/defs/two.yaml:") }.count > 3)
        #expect(found.contains { $0.hasPrefix("/etc/defs/two.yaml:1:5: \"id\" needs ") })
    }

    @Test func `where the folder of the reports is in doubt, only the configuration is told of`() throws {
        try folder.write("reports: [defs]", to: "etc/pc.yaml")
        #expect(try mistakes() == ["/etc/pc.yaml:1:10: \"reports\" needs a path, found a list"])
    }
}
