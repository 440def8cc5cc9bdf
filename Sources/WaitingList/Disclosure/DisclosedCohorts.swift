// The metrics of a census as a policy lets them be seen.
import Statistics

/// Cohorts whose counts cannot be asked for, only what a policy shows of them.
///
/// England is shown as it is. Below it counts are what the policy shows, or hidden with a small one that they would give away
/// (`Protection`); a share is worked out from the two counts that are shown; percentiles are those of the waits as they are,
/// unless few people lie on one side of them, and rounded to a tenth of a week under `hes`: in full, their fraction tells how
/// many stand in one week; the longest wait is hidden when it is that of few people, and beside any hidden count.
struct DisclosedCohorts: Sendable {
    private let table: CohortTable
    /// `nil` where nothing is hidden.
    private let protection: Protection<CensusCells>?

    init(_ table: CohortTable, directory: OrganisationDirectory, under policy: DisclosurePolicy) {
        self.table = table
        protection = policy == .none ? nil : Protection(CensusCells(table, directory: directory), under: policy)
    }

    var cohorts: [Cohort] { table.cohorts }

    /// Places of one kind that have any pathways, sorted by code.
    func geographies(like kind: Geography) -> [Geography] { table.geographies(like: kind) }

    /// Whether a part was reported of a cohort.
    func reports(_ part: RTTPart, of cohort: Cohort) -> Bool { table[cohort]?[part] != nil }

    /// A metric of a cohort; `nil` when its part of the return was not reported.
    func measured(_ metric: Metric, of cohort: Cohort) -> Measured? {
        guard let counts = table[cohort], let raw = metric.formula(counts) else { return nil }
        guard let protection, cohort.geography != .england else { return raw }
        switch metric.basis {
        case .count: return count(protection.shown(metric.id, of: cohort))
        case .share(let numerator, let denominator):
            return share(protection.shown(numerator, of: cohort), of: protection.shown(denominator, of: cohort))
        case .percentile(let part, let perCent):
            let isHidden = protection.hidesPercentile(perCent, of: part, counts[part] ?? WaitCounts(), cohort)
            return isHidden ? Measured(value: nil, marker: .suppressed) : inTenths(raw)
        case .longest(let part):
            let isHidden = protection.hidesAny(of: cohort) || protection.hidesLongest(of: counts[part])
            return isHidden ? Measured(value: nil, marker: .suppressed) : raw
        case .whole: return protection.hidesAny(of: cohort) ? Measured(value: nil, marker: .suppressed) : rounded(raw)
        }
    }

    /// The first count, in the order of the files, that would be given away although it is hidden.
    func firstRecoverable() -> (cohort: Cohort, metricID: String)? {
        protection?.firstRecoverable()
    }

    /// England's waits, which are never hidden; `nil` when there is no list.
    var england: WaitCounts? { table[Cohort(.england)]?[.incomplete] }

    /// The waits of a place as they are; `nil` below England where anything is hidden.
    func counts(of place: Geography) -> CohortCounts? {
        place == .england || protection == nil ? table[Cohort(place)] : nil
    }

    /// What a reader knows at first sight of a count, by the id of its quantity, and the count itself.
    ///
    /// `nil` when there is no such count.
    func known(_ id: String, of cohort: Cohort) -> (count: Int, range: ClosedRange<Int>)? {
        guard let counts = table[cohort], let position = Quantity.positions[id],
            let count = Quantity.all[position].value(counts)
        else { return nil }
        guard let protection, let number = protection.cells.number(of: cohort, position) else {
            return (count, count...count)
        }
        return (count, protection.range(of: number))
    }
}

extension DisclosedCohorts {
    private func count(_ shown: Int?) -> Measured {
        shown.map(Measured.count) ?? Measured(value: nil, marker: .suppressed)
    }

    /// Under `hes`, which rounds; other policies show what is exact, or nothing.
    private func inTenths(_ raw: Measured) -> Measured {
        guard protection?.policy == .hes, let value = raw.value else { return raw }
        var rounded = raw
        rounded.value = (value * 10).rounded() / 10
        return rounded
    }

    /// A share of counts that are no metrics themselves is worked out from what is shown of them.
    private func rounded(_ raw: Measured) -> Measured {
        guard let policy = protection?.policy, let numerator = raw.numerator, let denominator = raw.denominator else {
            return raw
        }
        return share(policy.shown(numerator), of: policy.shown(denominator))
    }

    private func share(_ numerator: Int?, of denominator: Int?) -> Measured {
        guard let numerator, let denominator else {
            return Measured(value: nil, marker: .suppressed, numerator: numerator, denominator: denominator)
        }
        return .share(numerator, of: denominator)
    }
}

extension Protection<CensusCells> {
    /// What is shown of a count; `nil` when it is hidden.
    fileprivate func shown(_ id: String, of cohort: Cohort) -> Int? {
        guard let number = number(of: cohort, id), !hides(number) else { return nil }
        return policy.shown(cells.values[number])
    }

    /// Whether a percentile would tell of few people: those it is taken from, or those on one side of it.
    ///
    /// Beside a hidden count it is also hidden when nobody is on one side, for then it says what is 0. Which percentiles are
    /// hidden as companions, `hides` knows.
    fileprivate func hidesPercentile(
        _ perCent: Int, of part: RTTPart, _ waits: WaitCounts, _ cohort: Cohort
    ) -> Bool {
        guard let hidden = policy.hidden, let (before, within) = waits.bands.sides(ofPercentile: perCent) else {
            return policy.hidden?.contains(waits.total) ?? false
        }
        if hidden.contains(waits.total) || number(of: cohort, Quantity.knownWaits(of: part)).map(hides) ?? false {
            return true
        }
        let all = waits.bands.total
        // Fewer than 20 have no percentile that could tell anything.
        guard all >= 20 else { return false }
        // Rounded, a percentile no longer tells how many stand in its week.
        let sides = [before, before + within, all - before, all - before - within] + (policy == .hes ? [] : [within])
        return sides.contains(where: hidden.contains) || sides.contains(0) && hidesAny(of: cohort)
    }

    /// Whether few people have the longest wait.
    fileprivate func hidesLongest(of waits: WaitCounts?) -> Bool {
        guard let bands = waits?.bands, let longest = bands.longestBand else { return false }
        return policy.hidden?.contains(bands.counts[longest]) ?? false
    }

    fileprivate func hidesAny(of cohort: Cohort) -> Bool {
        Quantity.all.indices.contains { cells.number(of: cohort, $0).map(hides) ?? false }
    }

    fileprivate func firstRecoverable() -> (cohort: Cohort, metricID: String)? {
        recoverable().first.map { (cells.cohort(of: $0), cells.quantity(of: $0).id) }
    }

    private func number(of cohort: Cohort, _ id: String) -> Int? {
        Quantity.positions[id].flatMap { cells.number(of: cohort, $0) }
    }
}
