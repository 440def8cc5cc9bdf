// What an extract shows of one place.

/// Shown values of one place at one census.
package struct PlaceMeasures: Hashable, Sendable {
    package let place: Geography
    /// A bit for each treatment function of the place, the first published lowest.
    package let lines: UInt32
    /// In the order of `MeasureLayout`: of all treatment functions, then of each that the place has.
    package let values: [ShownValue]
    /// `MilestoneCohort.columns` of each milestone of the census, in the order of its terms.
    package let cohorts: [ShownValue]
    /// `nil` where anything of the place is hidden, or it has no list.
    package let waits: ShownWaits?

    /// How many values a milestone's cohort has.
    package static let cohortParts = MilestoneCohort.columns.count

    /// How many values there are for so many lines.
    package static func valueCount(lines: UInt32) -> Int {
        MeasureLayout.ofAll.count + lines.nonzeroBitCount * MeasureLayout.ofLine.count
    }

    /// `nil` unless there are as many values as the lines need.
    package init?(
        _ place: Geography, lines: UInt32, values: [ShownValue], cohorts: [ShownValue] = [], waits: ShownWaits? = nil
    ) {
        guard values.count == Self.valueCount(lines: lines), lines >> UInt32(TreatmentFunction.all.count) == 0 else {
            return nil
        }
        self.place = place
        self.lines = lines
        self.values = values
        self.cohorts = cohorts
        self.waits = waits
    }

    /// From a census; `lines` are the codes of the place's treatment functions.
    init(_ place: Geography, lines codes: Set<String>, _ terms: [MilestoneTerms], of census: DisclosedCensus) {
        self.place = place
        var lines: UInt32 = 0
        var values = MeasureLayout.ofAll.map { ShownValue(census.measured($0, of: Cohort(place))) }
        for (number, line) in TreatmentFunction.all.enumerated() where codes.contains(line.code) {
            lines |= 1 << UInt32(number)
            let cohort = Cohort(place, treatmentFunction: line.code)
            values += MeasureLayout.ofLine.map { ShownValue(census.measured($0, of: cohort)) }
        }
        self.lines = lines
        self.values = values
        cohorts = terms.flatMap { terms in
            MilestoneCohort.columns.indices.map { column in
                census.cohortsOfMilestones[terms]?.shown(place, column: column).map { ShownValue(Double($0)) }
                    ?? .suppressed
            }
        }
        waits = census.counts(of: place).flatMap(ShownWaits.init)
    }

    /// What is shown of a metric of a treatment function, or of all; `nil` when it was not reported, or is not kept.
    func measured(_ metric: Metric, treatmentFunction code: String?) -> Measured? {
        guard let counts = metric.shownCounts else { return shown(metric.id, code).measured }
        return ShownValue.share(shown(counts.numerator, code), of: shown(counts.denominator, code))
    }

    private func shown(_ id: String, _ code: String?) -> ShownValue {
        guard let code else { return MeasureLayout.positionOfAll(id).map { values[$0] } ?? .notReported }
        guard let line = TreatmentFunction.all.firstIndex(where: { $0.code == code }), lines & 1 << UInt32(line) != 0,
            let position = MeasureLayout.positionOfLine(id)
        else { return .notReported }
        let before = (lines & (1 << UInt32(line) - 1)).nonzeroBitCount
        return values[MeasureLayout.ofAll.count + before * MeasureLayout.ofLine.count + position]
    }
}
