// The rows of one census: everybody who waits on that day.

/// The `pathway` table of a census.
enum PathwayTable {
    static let columns = [
        "census_date", "pathway_id", "provider_code", "site_code", "commissioner_code", "commissioner_icb_code",
        "treatment_function_code", "waiting_list_type", "priority_code", "clock_start", "decision_to_admit", "tci_date",
        "last_validated", "procedure_code", "sex", "age_years", "ethnic_category", "imd_decile",
    ]

    static func make(_ model: EnglandModel, census: Int) -> SyntheticTable {
        SyntheticTable("pathway", columns, model) { PathwayRows($0, census: census) }
    }
}

/// Provider by provider, function by function, from the latest week of start back.
struct PathwayRows: RowSource {
    private let model: EnglandModel
    private let census: Int
    private var providers: IndexingIterator<[EnglishProvider]>
    private var lists: ArraySlice<EnglishList> = []
    private var provider: ProviderFields?
    private var list: ListFields?
    private var week = 0

    init(_ model: EnglandModel, census: Int) {
        self.model = model
        self.census = census
        providers = model.providers.makeIterator()
    }

    mutating func write(to writer: inout RowWriter) -> Bool {
        guard let provider, let list else { return advance() }
        let hasMore = list.onDay.forEachLife(startingIn: week) { life in
            row(life, provider, list, &writer)
        }
        week -= 1
        return hasMore ? true : advance()
    }

    /// Goes on to the next list; false after the last.
    private mutating func advance() -> Bool {
        while lists.isEmpty {
            guard let next = providers.next() else { return false }
            provider = ProviderFields(next, model, census: census)
            lists = next.lists[...]
        }
        guard let provider, let next = lists.popFirst() else { return false }
        let clock = next.group.isSurgical ? provider.surgical : provider.medical
        list = ListFields(next, ListOnDay(next, model, clock, day: census, until: census))
        week = census / 7
        return true
    }

    private func row(_ life: Life, _ at: ProviderFields, _ list: ListFields, _ writer: inout RowWriter) {
        let person = Person(life, list.list, list.casemix, at: at.provider)
        writer.append(at.census)
        writer.pseudonym(life.id)
        writer.append(at.code)
        writer.append(at.sites[person.site])
        writer.append(at.commissioners[person.commissioner])
        writer.append(list.function)
        let known = Known(life, person, list, by: census, model.survival)
        writer.append(known.isToAdmit ? Self.toAdmit : Self.notToAdmit)
        if let priority = known.priority { writer.word(priority) } else { writer.empty() }
        writer.date(person.isStartKnown ? life.start : nil)
        writer.date(known.decision)
        writer.date(known.operation)
        writer.date(person.lastValidated(start: life.start, by: census))
        if known.isToAdmit { writer.append(list.procedures[person.procedure]) } else { writer.empty() }
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

/// What is known on a day of somebody's way to an operation.
struct Known {
    let isToAdmit: Bool
    let decision: Int?
    let priority: String?
    let operation: Int?

    init(_ life: Life, _ person: Person, _ list: ListFields, by day: Int, _ survival: Survival) {
        // Most are never admitted: for them nothing has to be worked out.
        let course =
            Course.isForAdmission(life, list.list) ? Course(life, list.list, survival, list.onDay.clock) : nil
        guard let course, let decided = course.decision, decided <= day else {
            (isToAdmit, decision, priority, operation) = (false, nil, nil, nil)
            return
        }
        isToAdmit = true
        decision = decided
        priority = Priority(life, course).flatMap { $0.day <= day ? $0.code : nil }
        operation = Bookings(life, course) { RiskValues(life, person).flagCount }.date(knownOn: day)
    }
}
