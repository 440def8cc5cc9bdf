// Folds pathways into a tally: a few additions into small tables for each, whatever their number.

/// The counts of a patient-level snapshot on their way to becoming a `Tally`.
///
/// Any order and any partition of the rows, and rows counted beforehand, come to the same tally.
package struct PathwayFold: Sendable {
    /// The tables that rows may be counted in; a database that groups by the columns of one table fills that table alone.
    package struct Tables: OptionSet, Sendable {
        package let rawValue: Int
        package init(rawValue: Int) { self.rawValue = rawValue }

        /// Provider × treatment function × list; also counts what became of the rows.
        package static let providerLists = Tables(rawValue: 1)
        /// Site × treatment function.
        package static let sites = Tables(rawValue: 2)
        /// Board × treatment function × list.
        package static let boardLists = Tables(rawValue: 4)
        /// Commissioner × treatment function.
        package static let commissioners = Tables(rawValue: 8)
        /// Provider and board × clinical priority.
        package static let priority = Tables(rawValue: 16)
        /// Provider and board × fifth of deprivation.
        package static let deprivation = Tables(rawValue: 32)
        /// Provider and board × age band.
        package static let ageBand = Tables(rawValue: 64)
        /// Provider and board × sex.
        package static let sex = Tables(rawValue: 128)
        /// Provider and board × ethnic group.
        package static let ethnicGroup = Tables(rawValue: 256)

        /// Every table of people.
        package static let people: Tables = [.priority, .deprivation, .ageBand, .sex, .ethnicGroup]
        /// Every table.
        package static let all: Tables = [.providerLists, .sites, .boardLists, .commissioners, .people]
    }

    /// How many pathways there are of one kind, and where their waits lie.
    package struct Waits: Sendable {
        let count: UInt32
        /// 0 to 104, or `CountGrid.unknown`.
        let band: Int
        /// Those of them who joined in the last week.
        let joined: UInt32

        /// `band` counts from 0 to 104; `nil` for unknown clock starts.
        package init(count: UInt32, band: Int?, joined: UInt32) {
            self.count = count
            self.band = band ?? CountGrid.unknown
            self.joined = joined
        }

        /// By days waited; a negative number is an unknown clock start.
        ///
        /// The bands are those of `Wait`.
        @inline(__always)
        init(count: UInt32, days: Int32) {
            self.count = count
            band = days < 0 ? CountGrid.unknown : days <= 7 ? 0 : min(Int(days - 1) / 7, 104)
            joined = 0...6 ~= days ? count : 0
        }
    }

    /// Stands for every commissioner that is not English: of its rows nothing else is looked at.
    package static let nonEnglish = Code(BandRow.nonEnglishCommissioner)
    private let census: Int32
    private var names = PathwayNames()
    private var providerLists = CountGrid(width: PathwayNames.lines * PathwayNames.lists)
    private var sites = CountGrid(width: PathwayNames.lines)
    private var boardLists = CountGrid(width: PathwayNames.lines * PathwayNames.lists)
    private var commissioners = CountGrid(width: PathwayNames.lines)
    private var providerPeople = CountGrid(width: PathwayNames.people)
    private var boardPeople = CountGrid(width: PathwayNames.people)
    private let steps: MilestoneSteps
    private var providerCohorts: MilestoneGrid
    private var boardCohorts: MilestoneGrid
    private var rows = RowCounts()

    /// An empty fold for the rows of one census, which also counts the cohorts of these milestones.
    package init(census: Day, milestones: [MilestoneTerms] = []) {
        self.census = Int32(census.daysSince2000)
        steps = MilestoneSteps(milestones, census: census)
        providerCohorts = MilestoneGrid(steps)
        boardCohorts = MilestoneGrid(steps)
    }

    /// Up to ten codes of providers, commissioners and boards that are none, as they came.
    ///
    /// With any, the tally must not be used. What is no code of a site is no fault: it is counted as no site.
    package var oddCodes: [Code] { names.oddCodes }

    /// A kind of place of which there were more than 50,000, so that what stands there can be no code: the tally must not
    /// be used.
    package var crowdedKind: Place.Kind? { names.crowdedKind }

    /// Whether it is time to stop: ten odd codes were seen, or a kind of place is crowded.
    ///
    /// Who asks after every row, and stops, needs no more memory for bad rows than for good ones.
    package var isSpoilt: Bool { names.isSpoilt }

    /// Counts one pathway.
    package mutating func add(_ row: borrowing PathwayRow) {
        let days = row.clockStart.map { census &- $0 } ?? -1
        add(row, Waits(count: 1, days: days), to: .all)
        guard steps.isInAny(days: days) else { return }
        add(row, 1, steps.standing(days: days, dateToComeIn: row.dateToComeIn))
    }

    /// Counts pathways that are alike in provider, board and treatment function among the milestones' cohorts, and there
    /// alone.
    package mutating func add(_ row: borrowing PathwayRow, _ count: UInt32, _ standing: MilestoneSteps.Standing) {
        guard row.commissioner != Self.nonEnglish, standing.cohorts > 0 else { return }
        let line = names.line(row.treatmentFunction).place
        providerCohorts.add(count, standing, row: names.provider(row.provider), line: line)
        boardCohorts.add(count, standing, row: names.board(row.board), line: line)
    }

    /// Counts pathways that are alike in all that `tables` ask for; the row's clock start is not looked at.
    package mutating func add(_ row: borrowing PathwayRow, _ waits: Waits, to tables: Tables) {
        if row.commissioner == Self.nonEnglish {
            if tables.contains(.providerLists) { rows.ofNonEnglishCommissioners += Int(waits.count) }
            return
        }
        addLists(row, waits, tables)
        if !tables.isDisjoint(with: .people) { addPeople(row, waits, tables) }
    }

    /// The counts, as they are kept and reported.
    package consuming func tally() -> Tally {
        var cells = CellTable()
        var milestones = MilestoneTally(counting: steps.terms)
        names.each(.provider) { place, row in
            providerCohorts.cohorts(of: place, row: row, into: &milestones)
            Self.cellsByList(of: providerLists, place, row, into: &cells)
            Self.cellsOfPeople(of: providerPeople, place, row, into: &cells)
        }
        names.each(.board) { place, row in
            boardCohorts.cohorts(of: place, row: row, into: &milestones)
            Self.cellsByList(of: boardLists, place, row, into: &cells)
            Self.cellsOfPeople(of: boardPeople, place, row, into: &cells)
        }
        names.each(.site) { place, row in Self.cellsByLine(of: sites, place, row, into: &cells) }
        names.each(.commissioner) { place, row in Self.cellsByLine(of: commissioners, place, row, into: &cells) }
        return Tally(cells: cells, rows: rows, milestones: milestones)
    }
}

extension CountGrid {
    @inline(__always)
    fileprivate mutating func add(_ waits: PathwayFold.Waits, row: Int, column: Int) {
        add(waits.count, row: row, column: column, band: waits.band, joined: waits.joined)
    }
}

extension PathwayFold {
    @inline(__always)
    private mutating func addLists(_ row: borrowing PathwayRow, _ waits: Waits, _ tables: Tables) {
        let line = names.line(row.treatmentFunction)
        let column = line.place * PathwayNames.lists + names.list(row.listType, isDated: row.isDated)
        if tables.contains(.providerLists) {
            rows.counted += Int(waits.count)
            if !line.isKnown { rows.ofUnknownTreatmentFunction += Int(waits.count) }
            providerLists.add(waits, row: names.provider(row.provider), column: column)
        }
        if tables.contains(.sites), let site = names.site(row.site, of: row.provider) {
            sites.add(waits, row: site, column: line.place)
        }
        if tables.contains(.boardLists) {
            boardLists.add(waits, row: names.board(row.board), column: column)
        }
        if tables.contains(.commissioners), !row.commissioner.isAbsent {
            commissioners.add(waits, row: names.commissioner(row.commissioner), column: line.place)
        }
    }

    @inline(__always)
    private mutating func addPeople(_ row: borrowing PathwayRow, _ waits: Waits, _ tables: Tables) {
        let provider = names.provider(row.provider)
        let board = names.board(row.board)
        if tables.contains(.priority) { addPerson(names.priority(row.priority), provider, board, waits) }
        if tables.contains(.deprivation) {
            addPerson(names.column(.deprivation(decile: row.deprivationDecile)), provider, board, waits)
        }
        if tables.contains(.ageBand) { addPerson(names.column(.age(years: row.ageYears)), provider, board, waits) }
        if tables.contains(.sex) { addPerson(names.sex(row.sex), provider, board, waits) }
        if tables.contains(.ethnicGroup) { addPerson(names.ethnicGroup(row.ethnicCategory), provider, board, waits) }
    }

    @inline(__always)
    private mutating func addPerson(_ column: Int, _ provider: Int, _ board: Int, _ waits: PathwayFold.Waits) {
        providerPeople.add(waits, row: provider, column: column)
        boardPeople.add(waits, row: board, column: column)
    }

    private static func cellsByList(of grid: CountGrid, _ place: Place, _ row: Int, into cells: inout CellTable) {
        for (line, function) in TreatmentFunction.all.enumerated() {
            for (list, category) in Dimension.list.categories.enumerated() {
                guard let waits = grid.waits(row: row, column: line * PathwayNames.lists + list) else { continue }
                cells.add(waits, to: CellKey(place, treatmentFunction: function.code, category))
            }
        }
    }

    private static func cellsByLine(of grid: CountGrid, _ place: Place, _ row: Int, into cells: inout CellTable) {
        for (line, function) in TreatmentFunction.all.enumerated() {
            guard let waits = grid.waits(row: row, column: line) else { continue }
            cells.add(waits, to: CellKey(place, treatmentFunction: function.code, .partIncomplete))
        }
    }

    private static func cellsOfPeople(of grid: CountGrid, _ place: Place, _ row: Int, into cells: inout CellTable) {
        for (column, category) in PathwayNames.peopleCategories.enumerated() {
            guard let waits = grid.waits(row: row, column: column) else { continue }
            cells.add(waits, to: CellKey(place, treatmentFunction: nil, category))
        }
    }
}
