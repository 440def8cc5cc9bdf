// The configuration and the reports that are shipped: no mistake in them, and the comments tell the truth.
import Reports
import Settings
import Support
import Testing
import WaitingList

@testable import Daemon

@Suite struct ShippedSettingsTests {
    private static let path = "config/plannedcare.yaml"

    @Test func `the shipped configuration writes every key with its default`() throws {
        let text = try Checkout.text(Self.path)
        #expect(try ConfigurationFile.read(text, file: Self.path).result.get() == Configuration())
    }

    @Test(arguments: ["zzz: 1", "source: {zzz: 1}", "history: {zzz: 1}", "checks: {zzz: 1}"])
    func `no key is missing in the shipped configuration`(text: String) throws {
        let shipped = try Checkout.text(Self.path)
        let errors = #expect(throws: SettingsErrors.self) {
            try ConfigurationFile.read(text, file: "pc.yaml").result.get()
        }
        let message = try #require(errors?.diagnostics.first?.message)
        let known = try #require(message.split(separator: "known here: ").last).split(separator: ", ")
        #expect(known.count >= 3)
        for key in known { #expect(shipped.contains("\(key):"), "\(key)") }
    }

    @Test func `the shipped configuration says of every data check what it asks, its threshold and its severity`()
        throws
    {
        let shipped = try Checkout.text(Self.path)
        for check in DataCheck.all {
            let number =
                check.threshold.value == check.threshold.value.rounded() ? "\(Int(check.threshold.value))" : nil
            let rule = check.rule(threshold: check.threshold.value)
            let comment = "  # " + rule.prefix(1).uppercased() + rule.dropFirst() + ".\n"
            let line =
                "  \(check.id): {threshold: \(number ?? "\(check.threshold.value)"), severity: \(check.severity.rawValue)}\n"
            #expect(shipped.contains(comment + line), "\(comment + line)")
        }
    }

    @Test func `every shipped report is read without a mistake`() throws {
        let reports = try Installation.reports(in: Checkout.root + "/reports")
        #expect(
            reports.map(\.id) == [
                "icb", "national", "region", "trust", "weekly-icb", "weekly-region", "weekly-trust", "weekly",
            ])
        #expect(Set(reports.map(\.audience)) == Set(Edition.Audience.Kind.allCases))
    }

    @Test func `the list of exit codes on the command line is the whole list`() throws {
        let help = try Checkout.text("Sources/plannedcare/PlannedCare.swift")
        for meaning in Failure.Meaning.allCases { #expect(help.contains("\(meaning.rawValue) "), "\(meaning)") }
    }
}
