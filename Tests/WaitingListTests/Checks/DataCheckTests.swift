// The checks as a list: identity, words, severities, and laws that hold for each of them.
import Testing

@testable import WaitingList

@Suite struct DataCheckTests {
    @Test func `ids are lasting words, each once`() {
        let ids = DataCheck.all.map(\.id)
        #expect(Set(ids).count == ids.count)
        for id in ids { #expect(id.allSatisfy { "abcdefghijklmnopqrstuvwxyz-".contains($0) }, "\(id)") }
        #expect(DataCheck.named("list-change")?.id == "list-change")
        #expect(DataCheck.named("list_change") == nil)
    }

    @Test func `every rule says its threshold in words, and defaults are in range`() {
        for check in DataCheck.all {
            #expect(check.rule(threshold: 12) != check.rule(threshold: 13), "\(check.id)")
            #expect(check.threshold.range.contains(check.threshold.value), "\(check.id)")
            let rule = check.rule(threshold: check.threshold.value)
            #expect(rule.first?.isLowercase == true && !rule.hasSuffix("."), "\(rule)")
            #expect(rule.allSatisfy { $0.isASCII }, "\(rule)")
        }
        #expect(
            DataCheck.listChange.rule(threshold: 2.5)
                == "the waiting list changed by at most 2.5% since the census before")
        #expect(DataCheck.listPresent.rule(threshold: 1) == "the waiting list holds at least 1 pathway")
    }

    @Test func `a finding holds, warns or is not asked for, as the settings say`() {
        let census = CheckedCensus(CheckScene.lists([:]))
        var settings = CheckSettings()
        func outcome(_ severity: DataCheck.Severity) -> CheckResult.Outcome {
            settings[.listPresent].severity = severity
            return DataCheck.run([.listPresent], on: census, settings)[0].outcome
        }
        #expect(outcome(.hold) == .held)
        #expect(outcome(.warn) == .warned)
        #expect(outcome(.off) == .notApplicable)
        #expect(DataCheck.run([.listPresent], on: census, settings)[0].finding == "switched off in the configuration")
    }

    @Test func `settings equal to the defaults are the defaults`() {
        var settings = CheckSettings()
        for check in DataCheck.all { settings[check] = check.standard }
        #expect(settings == CheckSettings())
        settings[.listChange].threshold = 7
        #expect(settings != CheckSettings())
        #expect(settings[.listChange] == .init(threshold: 7, severity: .hold))
        #expect(settings[.listSize] == DataCheck.listSize.standard)
    }

    @Test func `results come in the order asked, one each, with a finding unless passed`() {
        let census = CheckedCensus(CheckScene.lists(["RAA": 100]), previous: CheckScene.lists(["RBB": 7000]))
        let results = DataCheck.run(DataCheck.all, on: census, CheckSettings())
        #expect(results.map(\.id) == DataCheck.all.map(\.id))
        for result in results { #expect((result.finding == nil) == (result.outcome == .passed), "\(result)") }
        #expect(results.contains { $0.outcome == .held })
    }

    @Test func `a looser threshold never finds more`() {
        let pairs = [
            CheckedCensus(
                CheckScene.lists(["RAA": 900, "RXX": 400]), previous: CheckScene.lists(["RAA": 600, "RBB": 90])),
            CheckedCensus(
                CheckScene.weekly(
                    ["RAA": [.admittedDated: CheckScene.waits([0: 70, 60: 20], unknown: 10)]], sited: 40),
                previous: CheckScene.weekly(["RAA": [.nonAdmittedDated: CheckScene.waits([60: 10])]]),
                flows: FlowTotals(listBefore: 10, starts: 50, stops: 5, otherRemovals: 5, listNow: 100)),
        ]
        // The least that is asked for: looser is less.
        let downwards: Set = ["list-present", "list-unchanged"]
        for check in DataCheck.all {
            let values = [check.threshold.range.lowerBound, 5, 50, 500, check.threshold.range.upperBound]
                .filter(check.threshold.range.contains).sorted()
            for census in pairs {
                let found = values.map { value -> Int in
                    var settings = CheckSettings()
                    settings[check].threshold = value
                    return DataCheck.run([check], on: census, settings)[0].found ? 1 : 0
                }
                #expect(found == (downwards.contains(check.id) ? found.sorted() : found.sorted(by: >)), "\(check.id)")
            }
        }
    }

    @Test func `the same census checked twice says the same`() {
        var lists: [String: Int] = [:]
        for index in 100..<140 { lists["R\(index)"] = 1000 + index % 3 }
        let census = CheckedCensus(CheckScene.lists(["RAA": 100]), previous: CheckScene.lists(lists))
        let again = CheckedCensus(CheckScene.lists(["RAA": 100]), previous: CheckScene.lists(lists))
        #expect(
            DataCheck.run(DataCheck.all, on: census, CheckSettings())
                == DataCheck.run(DataCheck.all, on: again, CheckSettings()))
    }

    @Test func `a first census is compared with nothing, and the reason is given`() {
        let comparing: [DataCheck] = [
            .listChange, .listUnchanged, .providerListChange, .providerListUnchanged, .longWaitsChange, .partsPresent,
            .providerPartsPresent, .providersPresent, .missingShare,
        ]
        for check in comparing {
            let alone = CheckScene.ask(check, CheckScene.lists(["RAA": 100]))
            #expect(alone.outcome == .notApplicable && alone.finding == "there is no census before this one")
            let other = CheckScene.weekly(["RAA": [.admittedDated: CheckScene.waits(100)]], on: CheckScene.before)
            let mixed = CheckScene.ask(check, CheckScene.lists(["RAA": 100]), before: other)
            #expect(mixed == alone, "another kind is no census before")
        }
    }

    @Test func `rules of one kind say so to the other`() {
        let list = CheckScene.weekly(["RAA": [.admittedDated: CheckScene.waits(100)]])
        for check in [DataCheck.decidedWithinList, .newPeriodsCover] {
            #expect(CheckScene.ask(check, list).finding == "for monthly returns only")
        }
        for check in [DataCheck.priorityKnown, .ethnicGroupKnown, .deprivationKnown, .siteKnown] {
            let result = CheckScene.ask(check, CheckScene.lists(["RAA": 100]))
            #expect(result.outcome == .notApplicable)
            #expect(result.finding == "for patient-level snapshots only")
        }
    }
}
