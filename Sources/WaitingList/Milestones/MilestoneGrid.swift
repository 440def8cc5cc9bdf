// Counts by where pathways stand among the milestones, for every place and line, made as they are needed.

/// One count for each standing of `MilestoneSteps`, cell after cell; a cell takes room when it first counts somebody.
struct MilestoneGrid: Sendable {
    private let steps: MilestoneSteps
    private let plans: Int
    private let stride: Int
    /// Where each cell's counts begin; `nothing` for a cell that counts nobody.
    private var starts: [Int32] = []
    private var counts: [UInt32] = []

    private static let lines = TreatmentFunction.all.count
    private static let nothing: Int32 = -1

    init(_ steps: MilestoneSteps) {
        self.steps = steps
        plans = steps.plans
        stride = steps.terms.count * steps.plans
    }

    /// Counts pathways of a line (from 0) that stand in at least one cohort.
    @inline(__always)
    mutating func add(_ count: UInt32, _ standing: MilestoneSteps.Standing, row: Int, line: Int) {
        let cell = row * Self.lines + line
        let start = cell < starts.count && starts[cell] >= 0 ? Int(starts[cell]) : make(cell)
        counts[start + (standing.cohorts - 1) * plans + standing.plan] += count
    }

    /// Hands the cohort of every milestone at a place to a tally.
    func cohorts(of place: Place, row: Int, into tally: inout MilestoneTally) {
        for (index, terms) in steps.terms.enumerated() {
            var cohort = PlaceCohort()
            for line in 0..<Self.lines { addCohort(index, terms, row, line, to: &cohort) }
            tally.add(cohort, of: terms, at: place)
        }
    }

    /// Whoever stands in more cohorts than `index` is in that one.
    private func addCohort(_ index: Int, _ terms: MilestoneTerms, _ row: Int, _ line: Int, to cohort: inout PlaceCohort)
    {
        let cell = row * Self.lines + line
        guard cell < starts.count, starts[cell] >= 0 else { return }
        var sums = [UInt32](repeating: 0, count: PlaceCohort.stride)
        for offset in index * plans..<stride {
            sums[steps.count(ofPlan: offset % plans, for: terms)] += counts[Int(starts[cell]) + offset]
        }
        cohort.add(sums, line: line)
    }

    private mutating func make(_ cell: Int) -> Int {
        if cell >= starts.count {
            let rows = cell / Self.lines + 1
            starts.append(contentsOf: repeatElement(Self.nothing, count: rows * Self.lines - starts.count))
        }
        let start = counts.count
        starts[cell] = Int32(start)
        counts.append(contentsOf: repeatElement(0, count: stride))
        return start
    }
}
