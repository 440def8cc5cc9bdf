// Which row or column of a fold's tables each code means; a code is looked at closely when it is first met.

/// The numbers that a fold gives to codes, in the order in which they come.
struct PathwayNames: Sendable {
    /// Treatment functions.
    static let lines = TreatmentFunction.all.count
    /// Categories of the dimension `list`.
    static let lists = Dimension.list.categories.count
    /// Categories of every dimension of people, one after another.
    static let peopleCategories = Dimension.ofPeople.flatMap(\.categories)
    static let people = peopleCategories.count

    /// Up to ten codes that are no organisation's.
    private(set) var oddCodes: [Code] = []
    /// A kind of place that more codes name than there can be places.
    private(set) var crowdedKind: Place.Kind?
    /// Whether there are as many odd codes as are kept, or a kind of place is crowded.
    private(set) var isSpoilt = false
    /// More than England has of any kind, and few enough for every fold that is under way.
    static let mostPlaces = 50_000
    private static let mostOddCodes = 10
    /// Of the codes of a category that are in no list, more are looked up again each time.
    private static let mostCodes = 1000
    private var places: [Place.Kind: [String]] = [:]
    private var providers = CodeMap()
    private var siteCodes = CodeMap()
    private var sites = CodeMap()
    private var commissioners = CodeMap()
    private var boards = CodeMap()
    private var treatmentFunctions = CodeMap()
    private var listTypes = CodeMap()
    private var priorities = CodeMap()
    private var sexes = CodeMap()
    private var ethnicCategories = CodeMap()
    /// The column of each category, by its number.
    private let columns: [Int]

    init() {
        var columns = [Int](repeating: 0, count: 256)
        for (column, category) in Self.peopleCategories.enumerated() { columns[Int(category.rawValue)] = column }
        for (column, category) in Dimension.list.categories.enumerated() { columns[Int(category.rawValue)] = column }
        self.columns = columns
    }

    /// Calls for every place of one kind with its row.
    func each(_ kind: Place.Kind, _ body: (Place, Int) -> Void) {
        for (row, code) in (places[kind] ?? []).enumerated() { body(Place(kind, code), row) }
    }

    /// The column of a category among those of people, or among lists.
    @inline(__always)
    func column(_ category: Category) -> Int { columns[Int(category.rawValue)] }

    @inline(__always)
    mutating func provider(_ code: Code) -> Int {
        providers.known(code.packed) ?? newProvider(code)
    }

    @inline(__always)
    mutating func board(_ code: Code) -> Int {
        boards.known(code.packed) ?? newBoard(code)
    }

    @inline(__always)
    mutating func commissioner(_ code: Code) -> Int {
        commissioners.known(code.packed) ?? newCommissioner(code)
    }

    /// By site and provider: a site that two providers name is two; `nil` for what is no code of a site.
    @inline(__always)
    mutating func site(_ code: Code, of provider: Code) -> Int? {
        guard !code.isAbsent, let number = siteCodes.known(code.packed) ?? newSiteCode(code) else { return nil }
        let pair = UInt64(self.provider(provider)) << 32 | UInt64(number)
        return sites.known(pair) ?? newSite(pair, code, provider)
    }

    /// The place of the published line, counted from 0, in `line / 2`; odd for codes that have none.
    @inline(__always)
    mutating func line(_ code: Code) -> Line {
        Line(packed: treatmentFunctions.known(code.packed) ?? newLine(code))
    }

    /// The column among lists.
    @inline(__always)
    mutating func list(_ type: Code, isDated: Bool) -> Int {
        let pair = listTypes.known(type.packed) ?? newListType(type)
        return isDated ? pair >> 8 : pair & 0xFF
    }

    @inline(__always)
    mutating func priority(_ code: Code) -> Int {
        priorities.known(code.packed) ?? Self.remember(column(.priority(code: code.description)), code, in: &priorities)
    }

    @inline(__always)
    mutating func sex(_ code: Code) -> Int {
        sexes.known(code.packed) ?? Self.remember(column(.sex(code: code.description)), code, in: &sexes)
    }

    @inline(__always)
    mutating func ethnicGroup(_ code: Code) -> Int {
        ethnicCategories.known(code.packed)
            ?? Self.remember(column(.ethnicGroup(code: code.description)), code, in: &ethnicCategories)
    }
}

extension PathwayNames {
    /// A published line among `TreatmentFunction.all`.
    struct Line {
        private let packed: Int

        init(packed: Int) { self.packed = packed }
        init(place: Int, isKnown: Bool) { packed = place << 1 | (isKnown ? 0 : 1) }

        var place: Int { packed >> 1 }
        /// False for codes that are counted under other services because they have no line.
        var isKnown: Bool { packed & 1 == 0 }
        var number: Int { packed }
    }

    private mutating func newProvider(_ code: Code) -> Int {
        let row = newRow(.provider, code.description, isGood: code.isOrganisation(), code)
        providers.insert(row, for: code.packed)
        return row
    }

    private mutating func newBoard(_ code: Code) -> Int {
        let name = code.isAbsent ? Tally.noBoard : code.description
        let row = newRow(.board, name, isGood: code.isAbsent || code.isOrganisation(), code)
        boards.insert(row, for: code.packed)
        return row
    }

    private mutating func newCommissioner(_ code: Code) -> Int {
        let row = newRow(.commissioner, code.description, isGood: code.isOrganisation(), code)
        commissioners.insert(row, for: code.packed)
        return row
    }

    /// What is no code is not remembered either: there may be as many of them as rows.
    private mutating func newSiteCode(_ code: Code) -> Int? {
        guard code.isOrganisation(upTo: 8) else { return nil }
        let number = siteCodes.count
        siteCodes.insert(number, for: code.packed)
        return number
    }

    private mutating func newSite(_ pair: UInt64, _ code: Code, _ provider: Code) -> Int {
        let row = newRow(.site, Place.site(code.description, of: provider.description).code, isGood: true, code)
        sites.insert(row, for: pair)
        return row
    }

    private mutating func newLine(_ code: Code) -> Int {
        let known = TreatmentFunction.line(withCode: code.description)
        let place = TreatmentFunction.all.firstIndex { $0.code == known?.code ?? TreatmentFunction.otherServicesCode }
        return Self.remember(Line(place: place ?? 0, isKnown: known != nil).number, code, in: &treatmentFunctions)
    }

    private mutating func newListType(_ type: Code) -> Int {
        let lists = Category.lists(ofType: type.description)
        return Self.remember(column(lists.dated) << 8 | column(lists.undated), type, in: &listTypes)
    }

    private mutating func newRow(_ kind: Place.Kind, _ name: String, isGood: Bool, _ code: Code) -> Int {
        if !isGood { note(code) }
        let row = places[kind, default: []].count
        if row >= Self.mostPlaces { (crowdedKind, isSpoilt) = (kind, true) }
        places[kind, default: []].append(name)
        return row
    }

    private mutating func note(_ code: Code) {
        if oddCodes.count < Self.mostOddCodes { oddCodes.append(code) }
        if oddCodes.count == Self.mostOddCodes { isSpoilt = true }
    }

    /// For categories, of which there may be as many codes as rows.
    private static func remember(_ number: Int, _ code: Code, in map: inout CodeMap) -> Int {
        if map.count < mostCodes { map.insert(number, for: code.packed) }
        return number
    }
}
