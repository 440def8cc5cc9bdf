// How people on the admitted list are prepared, at the last census.

/// The `assessment`, `plan` and `contact` tables.
enum PreparationTables {
    static func assessments(_ model: EnglandModel) -> SyntheticTable {
        let columns = [
            "pathway_id", "assessed_on", "kind", "smoker", "bmi", "hba1c_mmol_mol", "haemoglobin_g_l", "systolic_mmhg",
            "diastolic_mmhg", "atrial_fibrillation", "heart_rate", "clinical_frailty_scale", "audit_c",
        ]
        return SyntheticTable("assessment", columns, model) { model in
            rows(model) { life, preparation, writer in
                for assessment in preparation.assessments { row(life, assessment, &writer) }
            }
        }
    }

    static func plans(_ model: EnglandModel) -> SyntheticTable {
        let columns = ["pathway_id", "flag", "programme", "started_on", "due_on", "completed_on"]
        return SyntheticTable("plan", columns, model) { model in
            rows(model) { life, preparation, writer in
                for plan in preparation.plans {
                    writer.pseudonym(life.id)
                    writer.word(plan.flag.rawValue)
                    writer.word(plan.programme)
                    writer.date(plan.startedOn)
                    writer.date(plan.dueOn)
                    writer.date(plan.completedOn)
                    writer.endRow()
                }
            }
        }
    }

    static func contacts(_ model: EnglandModel) -> SyntheticTable {
        SyntheticTable("contact", ["pathway_id", "contacted_on", "kind"], model) { model in
            rows(model) { life, preparation, writer in
                for contact in preparation.contacts {
                    writer.pseudonym(life.id)
                    writer.date(contact.day)
                    writer.word(contact.kind)
                    writer.endRow()
                }
            }
        }
    }

    private static func rows(
        _ model: EnglandModel, _ row: @escaping (Life, Preparation, inout RowWriter) -> Void
    ) -> LifeRows {
        let day = model.lastCensus
        return LifeRows(LifeWalk(model, waitingOn: day, orStartingBy: day)) { life, provider, list, writer in
            guard Course.isForAdmission(life, list.list) else { return }
            let person = Person(life, list.list, list.casemix, at: provider.provider)
            guard let way = WayToOperation(life, person, list, by: day, model.survival) else { return }
            row(life, Preparation(life, person, way, by: day), &writer)
        }
    }

    private static func row(_ life: Life, _ assessment: Assessment, _ writer: inout RowWriter) {
        let values = assessment.values
        func recorded<Value>(_ value: Value, _ flag: RiskFlag) -> Value? { assessment.has(flag) ? value : nil }
        writer.pseudonym(life.id)
        writer.date(assessment.day)
        writer.word(assessment.kind.rawValue)
        writer.claim(recorded(values.smoker, .smoker))
        writer.tenths(recorded(values.bmi, .bmi))
        writer.tenths(recorded(values.hba1cMmolMol, .hba1c))
        writer.tenths(recorded(values.haemoglobinGL, .haemoglobin))
        writer.number(recorded(values.systolicMmhg, .bloodPressure))
        writer.number(recorded(values.diastolicMmhg, .bloodPressure))
        writer.claim(recorded(values.atrialFibrillation, .atrialFibrillation))
        writer.number(recorded(values.heartRate, .atrialFibrillation))
        writer.number(recorded(values.clinicalFrailtyScale, .frailty))
        writer.number(recorded(values.auditC, .alcohol))
        writer.endRow()
    }
}
