// Goes through lives, list by list, some at a time.

/// Everybody who was still waiting at the end of a day, or started after it: provider by provider, function by function,
/// from the latest week of start back.
struct LifeWalk {
    let model: EnglandModel
    private let day: Int
    private let until: Int
    private var providers: IndexingIterator<[EnglishProvider]>
    private var lists: ArraySlice<EnglishList> = []
    private var provider: ProviderFields?
    private var list: ListFields?
    private var week = 0

    /// Those who start after `until` are left out; it is `day` or later.
    init(_ model: EnglandModel, waitingOn day: Int, orStartingBy until: Int) {
        self.model = model
        self.day = day
        self.until = until
        providers = model.providers.makeIterator()
    }

    /// Calls `body` for some lives, perhaps none; false when there are no more.
    @inline(__always)
    mutating func step(_ body: (Life, ProviderFields, ListFields) -> Void) -> Bool {
        guard let provider, let list else { return nextList() != nil }
        let hasMore = list.onDay.forEachLife(startingIn: week) { body($0, provider, list) }
        week -= 1
        return hasMore || nextList() != nil
    }

    /// Goes on to the next list; nil after the last.
    mutating func nextList() -> (provider: ProviderFields, list: ListFields)? {
        while lists.isEmpty {
            guard let next = providers.next() else { return nil }
            provider = ProviderFields(next, model)
            lists = next.lists[...]
        }
        guard let provider, let next = lists.popFirst() else { return nil }
        let clock = next.group.isSurgical ? provider.surgical : provider.medical
        let fields = ListFields(next, ListOnDay(next, model, clock, day: day, until: until))
        list = fields
        week = until / 7
        return (provider, fields)
    }
}

/// Rows that each come from one life.
struct LifeRows: RowSource {
    private var walk: LifeWalk
    private let rows: (Life, ProviderFields, ListFields, inout RowWriter) -> Void

    /// `rows` writes a life's rows, if it has any.
    init(_ walk: LifeWalk, rows: @escaping (Life, ProviderFields, ListFields, inout RowWriter) -> Void) {
        self.walk = walk
        self.rows = rows
    }

    mutating func write(to writer: inout RowWriter) -> Bool {
        let rows = rows
        return walk.step { rows($0, $1, $2, &writer) }
    }
}
