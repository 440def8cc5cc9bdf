// Who joined and who left in the week to each census.

/// The `clock_start` and `clock_stop` tables: they account for every difference between two censuses.
///
/// The list of a census is the list of the week before, with those who started and without those who stopped, at every
/// provider and treatment function.
enum FlowTables {
    private static let shared = [
        "week_ending", "provider_code", "treatment_function_code", "commissioner_code", "waiting_list_type", "pathways",
    ]

    static func starts(_ model: EnglandModel) -> SyntheticTable {
        SyntheticTable("clock_start", shared, model) { FlowRows($0, kind: .starts) }
    }

    static func stops(_ model: EnglandModel) -> SyntheticTable {
        SyntheticTable("clock_stop", shared + ["stop_type"], model) { FlowRows($0, kind: .stops) }
    }
}

/// List by list, week by week, in the order of weeks.
struct FlowRows: RowSource {
    enum Kind { case starts, stops }

    private static let types = ["ORTT", "IRTT"]
    private static let endings = ["admitted", "non_admitted", "other_removal"]

    private let kind: Kind
    private let model: EnglandModel
    private var walk: LifeWalk
    private var fields: (provider: ProviderFields, list: ListFields)?
    /// Of the present list, by week, commissioner, list type and ending.
    private var counts: [Int] = []
    private var week = 0

    init(_ model: EnglandModel, kind: Kind) {
        self.model = model
        self.kind = kind
        walk = LifeWalk(model, waitingOn: model.firstCensus - 7, orStartingBy: model.lastCensus)
    }

    private var weeks: Int { (model.lastCensus - model.firstCensus) / 7 + 1 }

    mutating func write(to writer: inout RowWriter) -> Bool {
        if let fields, week < weeks {
            rows(of: week, fields.provider.provider, fields.list, &writer)
            week += 1
            return true
        }
        fields = walk.nextList()
        guard let fields else { return false }
        week = 0
        count(fields.provider.provider, fields.list)
        return true
    }

    private mutating func count(_ provider: EnglishProvider, _ list: ListFields) {
        counts = [Int](repeating: 0, count: weeks * provider.commissioners.count * 6)
        let oldest = kind == .starts ? (model.firstCensus - 6) / 7 : Int.min
        var start = model.lastCensus / 7
        var hasMore = true
        while hasMore, start >= oldest {
            hasMore = list.onDay.forEachLife(startingIn: start) { life in
                guard let (day, type, ending) = event(life, list), day > model.firstCensus - 7, day <= model.lastCensus
                else { return }
                let commissioner = Person(life, list.list, list.casemix, at: provider).commissioner
                let week = (day - model.firstCensus + 6) / 7
                counts[((week * provider.commissioners.count + commissioner) * 2 + type) * 3 + ending] += 1
            }
            start -= 1
        }
    }

    /// The day, and indices into `types` and `endings`.
    private func event(_ life: Life, _ list: ListFields) -> (day: Int, type: Int, ending: Int)? {
        let course = Course(life, list.list, model.survival, list.onDay.clock)
        switch kind {
        case .starts: return (life.start, course.decision == life.start ? 1 : 0, 0)
        case .stops:
            let ending = course.ending == .admitted ? 0 : course.ending == .nonAdmitted ? 1 : 2
            return (course.stop, course.decision == nil ? 0 : 1, ending)
        }
    }

    private func rows(of week: Int, _ provider: EnglishProvider, _ list: ListFields, _ writer: inout RowWriter) {
        for (place, commissioner) in provider.commissioners.enumerated() {
            for type in 0..<2 {
                for ending in 0..<3 {
                    let count = counts[((week * provider.commissioners.count + place) * 2 + type) * 3 + ending]
                    guard count > 0 else { continue }
                    writer.date(model.firstCensus + 7 * week)
                    writer.word(provider.provider.code)
                    writer.append(list.function)
                    writer.word(commissioner.code)
                    writer.word(Self.types[type])
                    writer.number(count)
                    if kind == .stops { writer.word(Self.endings[ending]) }
                    writer.endRow()
                }
            }
        }
    }
}
