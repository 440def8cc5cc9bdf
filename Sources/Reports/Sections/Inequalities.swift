// Long waits by deprivation, ethnic group, age and sex: a dot with its interval for each group.
import Charts
import Statistics
import WaitingList

extension Composer {
    /// A figure a dimension, two beside one another.
    mutating func inequalities() -> Outcome {
        let shown = evidence.gaps.filter { finding in finding.rows.count { $0.value != nil } > 1 }
        guard !shown.isEmpty else {
            return .absent(
                evidence.census.listing.kind == .band
                    ? "monthly returns do not say who the patients are" : "the counts of all groups but one are hidden")
        }
        let hasPair = shown.count > 1
        return .blocks(
            shown.enumerated().map { position, finding in
                let width: Block.Width = position.isMultiple(of: 2) ? .left : .right
                return Block(content: .figure(gap(finding)), width: hasPair ? width : .full)
            })
    }

    private mutating func gap(_ finding: GapFinding) -> Figure {
        let chart = IntervalDots(
            rows: finding.rows.map {
                .init(
                    label: $0.name, value: $0.value, lower: $0.lower, upper: $0.upper, isUnknown: $0.isNotKnown,
                    marker: $0.marker?.rawValue ?? "")
            },
            reference: finding.england.map { .init(value: $0, label: "England \(NumberWords.perCent($0))") })
        let longest = finding.rows.map(\.name.count).max() ?? 0
        return Figure(
            name: figureName("\(finding.measure)-by-\(finding.dimension.words)".hyphened), number: nextFigure(),
            headline: HeadlineRoom.half.fitting(headlines(finding)),
            subtitle: "share \(finding.measure) by \(finding.dimension.words), 95% interval, \(placeLabel(.left)), "
                + periods.long(census),
            alternativeText: alternativeText(finding), chart: chart,
            height: IntervalDots.height(rows: finding.rows.count, hasLongLabels: longest > 22),
            points: plotted(finding), notes: notes(gapNotes(finding)))
    }

    /// Of deprivation the two ends, of other groups their span; no judgement.
    private func headlines(_ finding: GapFinding) -> [String] {
        let described = "\(finding.measure.capitalisedFirst) by \(finding.dimension.words)"
        let known = finding.rows.filter { !$0.isNotKnown }
        let values = known.compactMap(\.value)
        if finding.dimension == .deprivation, let most = known.first?.value, let least = known.last?.value {
            let (most, least) = (NumberWords.perCent(most), NumberWords.perCent(least))
            if most == least { return ["\(most) of the most and least deprived", described] }
            return ["\(most) most deprived, \(least) least", described]
        }
        guard let low = values.min(), let high = values.max(), low < high else { return [described] }
        let words = finding.dimension.words
        let span = Metric.Unit.perCent.span(low, high)
        let isEqual = NumberWords.perCent(low) == NumberWords.perCent(high)
        return ["By \(words): \(span)\(isEqual ? " in each group" : "")", described]
    }

    private func gapNotes(_ finding: GapFinding) -> [String?] {
        let slope = finding.slope.map { slope in
            "The slope from the most to the least deprived is \(Metric.Unit.perCent.change(slope.sii))"
        }
        let unknown = finding.notKnownShare.flatMap { share in
            share > 0 ? "Not known of \(NumberWords.perCent(100 * share))" : nil
        }
        let hidden = finding.rows.contains { $0.marker == .suppressed } ? "[c] suppressed" : nil
        return ["Crude shares, not standardised for age or need", unknown, slope, hidden]
    }

    private func alternativeText(_ finding: GapFinding) -> String {
        let rows = finding.rows.map { row in
            "\(row.name) \(row.value.map(NumberWords.perCent) ?? row.marker?.rawValue ?? "-")"
        }
        let england = finding.england.map { "England is at \(NumberWords.perCent($0))." } ?? ""
        return AlternativeText(
            "Dot chart with 95% intervals of the share \(finding.measure) by \(finding.dimension.words), \(placeName), "
                + "\(periods.long(census)).", rows.map { "\($0)." } + [england], data: "figures.csv"
        ).text
    }

    private func plotted(_ finding: GapFinding) -> [PlottedPoint] {
        let rows = finding.rows.flatMap { row in
            [("share", row.value), ("95% lower", row.lower), ("95% upper", row.upper)].compactMap { name, value in
                value == nil && name != "share"
                    ? nil
                    : PlottedPoint(
                        series: name, position: row.name, unit: "per cent", value: value,
                        marker: value == nil ? row.marker : nil)
            }
        }
        let england = finding.england.map {
            PlottedPoint(series: "England", position: "x axis", unit: "per cent", value: $0)
        }
        return rows + [england].compactMap { $0 }
    }
}

extension GapFinding.Row {
    /// Why there is no value; `nil` with one.
    fileprivate var marker: Marker? {
        guard value == nil else { return nil }
        return denominator == 0 ? .notAvailable : .suppressed
    }
}

extension Dimension {
    /// In a sentence.
    fileprivate var words: String {
        switch self {
        case .deprivation: "fifth of deprivation"
        case .ethnicGroup: "ethnic group"
        case .ageBand: "age"
        case .sex: "sex"
        case .priority: "priority"
        case .list: "type of list"
        case .part: "part of the return"
        }
    }
}

extension String {
    /// As part of a file's name.
    fileprivate var hyphened: String { lowercased().replacing(" ", with: "-") }
}
