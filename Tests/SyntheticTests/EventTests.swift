// Operations, cancellations and preparation: their codes, and how they hang together.
import Synthetic
import Testing

@Suite struct EventTests {
    private static let england = SyntheticEngland(seed: 2, pathways: 20_000, lastCensus: .sunday, weeks: 13)
    private static let tables = Dictionary(
        uniqueKeysWithValues: england.tables.filter { !["icb", "provider", "support_information"].contains($0.name) }
            .map { ($0.name, ReadTable($0).rows) })
    private static let last = CivilDay.sunday.description
    /// The admitted list of the last census by pathway.
    private static let toAdmit = Dictionary(
        uniqueKeysWithValues: ReadTable(england.pathways(at: .sunday)).rows.filter { $0["waiting_list_type"] == "IRTT" }
            .map { ($0["pathway_id"] ?? "", $0) })

    private func rows(_ name: String) -> [[String: String]] { Self.tables[name] ?? [] }
    private func column(_ table: String, _ name: String) -> [String] { rows(table).compactMap { $0[name] } }
    private var operations: [String: [String: String]] {
        Dictionary(uniqueKeysWithValues: rows("booked_operation").map { ($0["operation_id"] ?? "", $0) })
    }

    @Test func `the tables are those of the source contract`() {
        #expect(
            Self.england.tables.map(\.name) == [
                "icb", "provider", "clock_start", "clock_stop", "booked_operation", "cancellation", "assessment",
                "plan",
                "contact", "support_information",
            ])
    }

    @Test func `the same seed gives the same tables`() {
        let again = SyntheticEngland(seed: 2, pathways: 20_000, lastCensus: .sunday, weeks: 13).tables
        for (table, other) in zip(Self.england.tables, again) where !table.name.hasPrefix("clock") {
            #expect(table.checksum == other.checksum, "\(table.name)")
        }
    }

    @Test func `a date on the list is a booked operation, and a booked operation to come is a date on the list`() {
        let dates = Self.toAdmit.compactMapValues { $0["tci_date"] }.filter { !$0.value.isEmpty }
        let cancelled = Set(column("cancellation", "operation_id"))
        var booked: [String: String] = [:]
        for (id, operation) in operations where operation["operated_on"] == "" && !cancelled.contains(id) {
            booked[operation["pathway_id"] ?? ""] = operation["planned_operation_date"]
        }
        #expect(dates.count > 300 && dates == booked)
    }

    @Test func `an operation is done on its day, or it is cancelled, or it is still to come`() {
        let cancelled = Set(column("cancellation", "operation_id"))
        for (id, operation) in operations {
            let planned = operation["planned_operation_date"] ?? ""
            #expect((operation["booked_on"] ?? "") <= planned)
            #expect((operation["planned_admission_date"] ?? "") <= planned)
            if cancelled.contains(id) {
                #expect(operation["operated_on"] == "")
            } else {
                #expect(operation["operated_on"] == (planned <= Self.last ? planned : ""))
            }
        }
        #expect(Set(column("booked_operation", "patient_classification")) == ["1", "2"])
        #expect(Set(column("booked_operation", "admission_method")) == ["11", "12", "13"])
    }

    @Test func `cancellations have a reason of their group, an operation, and one in three on the day was not ready`() {
        #expect(
            Set(column("cancellation", "reason_group"))
                == ["patient", "hospital_clinical", "hospital_non_clinical", "other"])
        let groups = Dictionary(grouping: rows("cancellation")) { $0["reason_code"] ?? "" }
        #expect(groups.count >= 12 && groups.values.allSatisfy { Set($0.map { $0["reason_group"] }).count == 1 })
        var onTheDay: [String] = []
        for row in rows("cancellation") {
            let planned = operations[row["operation_id"] ?? ""]?["planned_operation_date"] ?? ""
            #expect(planned >= row["cancelled_on"] ?? "9" && (row["cancelled_on"] ?? "9") <= Self.last)
            if planned == row["cancelled_on"] { onTheDay.append(row["clinically_not_ready"] ?? "") }
        }
        let known = onTheDay.filter { !$0.isEmpty }
        #expect(known.count > 40 && known.count < onTheDay.count)
        #expect((0.20...0.50).contains(Double(known.count { $0 == "t" }) / Double(known.count)))
    }

    @Test func `some are rebooked within a day, most later, and some are never treated`() {
        let hours = column("cancellation", "rescheduled_within_hours")
        #expect(hours.contains("") && hours.compactMap { Int($0) }.contains { $0 < 24 })
        #expect(
            hours.compactMap { Int($0) }.contains { $0 > 24 * 7 } && !hours.compactMap { Int($0) }.contains { $0 < 1 })
        let treated = rows("cancellation").filter { $0["treated_on"] != "" }
        #expect(treated.count > 25 && treated.count < hours.count)
        #expect(treated.allSatisfy { ($0["treated_on"] ?? "") > ($0["cancelled_on"] ?? "") })
    }

    @Test func `assessments are of people on the admitted list, and values are missing`() {
        let assessments = rows("assessment")
        #expect(Set(column("assessment", "kind")) == ["screening", "pre_operative"])
        for row in assessments {
            let day = row["assessed_on"] ?? ""
            let decided = Self.toAdmit[row["pathway_id"] ?? ""]?["decision_to_admit"] ?? "9"
            #expect(day >= decided && day <= Self.last)
        }
        for name in ["smoker", "bmi", "hba1c_mmol_mol", "haemoglobin_g_l", "systolic_mmhg", "audit_c", "heart_rate"] {
            let missing = Double(column("assessment", name).count { $0.isEmpty }) / Double(assessments.count)
            #expect((0.03...0.5).contains(missing), "\(name)")
        }
        let keys = Set(assessments.map { [$0["pathway_id"], $0["assessed_on"], $0["kind"]] })
        #expect(keys.count == assessments.count && Set(assessments.map { $0["pathway_id"] }).count < Self.toAdmit.count)
    }

    @Test func `risk values are plausible, and more people smoke where there is more deprivation`() {
        func mean(_ name: String) -> Double {
            let values = column("assessment", name).compactMap { Double($0) }
            return values.reduce(0, +) / Double(values.count)
        }
        #expect((26...30).contains(mean("bmi")) && (38...44).contains(mean("hba1c_mmol_mol")))
        #expect((130...145).contains(mean("haemoglobin_g_l")) && (122...140).contains(mean("systolic_mmhg")))
        func smokers(_ deciles: Set<String>) -> Double {
            let asked = rows("assessment").filter { row in
                deciles.contains(Self.toAdmit[row["pathway_id"] ?? ""]?["imd_decile"] ?? "") && row["smoker"] != ""
            }
            return Double(asked.count { $0["smoker"] == "t" }) / Double(asked.count)
        }
        #expect(smokers(["1", "2", "3"]) > smokers(["8", "9", "10"]) + 0.02)
    }

    @Test func `plans are for risks that were found, and contacts with people on the list`() {
        let flags: Set = [
            "smoker", "bmi", "hba1c", "haemoglobin", "blood_pressure", "clinical_frailty", "audit_c",
        ]
        #expect(Set(column("plan", "flag")).isSuperset(of: flags))
        #expect(
            rows("plan").allSatisfy {
                Self.toAdmit[$0["pathway_id"] ?? ""] != nil && ($0["started_on"] ?? "9") <= Self.last
            })
        #expect(column("plan", "completed_on").contains { !$0.isEmpty } && column("plan", "completed_on").contains(""))
        let smokers = Set(rows("assessment").filter { $0["smoker"] == "t" }.map { $0["pathway_id"] })
        let helped = Set(rows("plan").filter { $0["flag"] == "smoker" }.map { $0["pathway_id"] })
        #expect(helped.isSubset(of: smokers) && helped.count < smokers.count)
        #expect(rows("contact").allSatisfy { Self.toAdmit[$0["pathway_id"] ?? ""] != nil })
        #expect(rows("contact").allSatisfy { ($0["contacted_on"] ?? "9") <= Self.last })
    }
}
