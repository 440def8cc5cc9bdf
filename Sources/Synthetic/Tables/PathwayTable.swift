// The rows of one census: everybody who waits on that day.

/// The `pathway` table of a census.
struct PathwayTable {
    private let model: EnglandModel
    private let census: Int
    private let censusField: [UInt8]

    private static let columns = [
        "census_date", "pathway_id", "provider_code", "site_code", "commissioner_code", "commissioner_icb_code",
        "treatment_function_code", "waiting_list_type", "priority_code", "clock_start", "decision_to_admit", "tci_date",
        "last_validated", "procedure_code", "sex", "age_years", "ethnic_category", "imd_decile",
    ]

    static func make(_ model: EnglandModel, census: Int) -> SyntheticTable {
        SyntheticTable("pathway", columns, model) { model in
            let table = PathwayTable(
                model: model, census: census, censusField: Array("\(CivilDay(number: census)),".utf8))
            return LifeRows(LifeWalk(model, waitingOn: census, orStartingBy: census), rows: table.row)
        }
    }

    private func row(_ life: Life, _ provider: ProviderFields, _ list: ListFields, _ writer: inout RowWriter) {
        let person = Person(life, list.list, list.casemix, at: provider.provider)
        let way = WayToOperation(life, person, list, by: census, model.survival)
        writer.append(censusField)
        writer.pseudonym(life.id)
        writer.append(provider.code)
        writer.append(provider.sites[person.site])
        writer.append(provider.commissioners[person.commissioner])
        writer.append(list.function)
        writer.append(way == nil ? Self.notToAdmit : Self.toAdmit)
        if let priority = way?.priority { writer.word(priority) } else { writer.empty() }
        writer.date(person.isStartKnown ? life.start : nil)
        writer.date(way?.decision)
        writer.date(way?.bookings.date(knownOn: census))
        writer.date(person.lastValidated(start: life.start, by: census))
        if way == nil { writer.empty() } else { writer.append(list.procedures[person.procedure]) }
        writer.append(Self.sexes[person.sex])
        writer.number(person.age)
        writer.append(Self.ethnicities[person.ethnic])
        writer.number(person.deprivation == 0 ? nil : person.deprivation)
        writer.endRow()
    }

    private static let toAdmit = Array("IRTT,".utf8)
    private static let notToAdmit = Array("ORTT,".utf8)
    private static let sexes = Sex.codes.map { Array("\($0),".utf8) }
    private static let ethnicities = EthnicCategory.codes.map { Array("\($0),".utf8) }
}

/// Somebody's way to an operation, from the decision to admit on.
struct WayToOperation {
    let decision: Int
    /// Nil while it is not set.
    let priority: String?
    let bookings: Bookings
    let risks: RiskValues

    /// Nil when nobody had decided to admit by the day.
    init?(_ life: Life, _ person: Person, _ list: ListFields, by day: Int, _ survival: Survival) {
        // Most are never admitted: for them nothing has to be worked out.
        guard Course.isForAdmission(life, list.list) else { return nil }
        let course = Course(life, list.list, survival, list.onDay.clock)
        guard let decision = course.decision, decision <= day else { return nil }
        self.decision = decision
        priority = Priority(life, course).flatMap { $0.day <= day ? $0.code : nil }
        risks = RiskValues(life, person)
        bookings = Bookings(life, course, risks)
    }
}
