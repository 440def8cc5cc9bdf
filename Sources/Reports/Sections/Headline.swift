// The top of page 1: two or three sentences, and a tile for each headline number.
import WaitingList

extension Composer {
    /// The lede and the tiles.
    func headline(tiles: [Metric]) -> Outcome {
        guard disclosed.reports(.incomplete, of: Cohort(.england)) else {
            return .absent("no waiting list was reported")
        }
        return .blocks([Block(content: .lede(lede())), Block(content: .tiles(tiles.map(tile)))])
    }

    private func lede() -> [Words] {
        let isMonth = disclosed.listing.kind == .band && census == census.lastOfMonth
        let when = isMonth ? "at the end of \(census.monthInWords)" : "on \(census.inWords)"
        return [
            .plain("The list was "), .strong(NumberWords.inSentence(count(.listSize))), .plain(" pathways \(when). "),
        ] + standardSentence() + [
            .strong(NumberWords.whole(count(.over(weeks: 52)))), .plain(" had waited over 52 weeks."),
        ]
    }

    private func standardSentence() -> [Words] {
        let metric = Metric.withinEighteenWeeksPerCent
        guard let share = england(metric), share.value != nil else { return [] }
        let standard = standard(for: metric).map { "; the standard is \(Self.plain($0.value))%" } ?? ""
        return [.strong(share.inWords(metric.unit)), .plain(" were within 18 weeks\(standard). ")]
    }

    private func tile(_ metric: Metric) -> Tile {
        let measured = england(metric)
        let number =
            metric.unit == .pathways
            ? measured?.value.map { NumberWords.inTile(Int($0)) } : measured?.inWords(metric.unit)
        let (unit, remark) = surroundings(of: metric)
        return Tile(
            label: metric.title, number: number ?? "-", unit: unit, changes: remark.isEmpty ? [] : [remark])
    }

    /// What stands under a tile's number: its unit, and a line of comparison.
    private func surroundings(of metric: Metric) -> (unit: String, remark: String) {
        switch metric.id {
        case Metric.listSize.id:
            return (NumberWords.whole(count(.listSize)) + " pathways", joinersRemark())
        case Metric.over(weeks: 52).id:
            return ("\(words(.overFiftyTwoWeeksPerCent)) of the list", remark(.over(weeks: 104), "over 104 weeks"))
        case Metric.ninetySecondPercentileWait.id:
            return ("weeks (median \(words(.medianWait)))", standardRemark(metric, unit: " weeks"))
        case Metric.withinEighteenWeeksPerCent.id:
            return ("of pathways", standardRemark(metric, unit: "%"))
        default:
            return (metric.unit == .perCent ? "of pathways" : metric.unit.rawValue, "")
        }
    }

    /// Who came onto the list: in the month as reported, or in the last week as the rows have it.
    private func joinersRemark() -> String {
        if disclosed.reports(.newPeriods, of: Cohort(.england)) { return "\(words(.newPeriods)) new periods" }
        return disclosed.joinedInLastWeek.map { "\(NumberWords.whole($0)) joined in the last week" } ?? ""
    }

    private func remark(_ metric: Metric, _ text: String) -> String { "\(words(metric)) \(text)" }

    private func standardRemark(_ metric: Metric, unit: String) -> String {
        standard(for: metric).map { "Standard \(Self.plain($0.value))\(unit)" } ?? ""
    }

    private func words(_ metric: Metric) -> String { england(metric)?.inWords(metric.unit) ?? "-" }

    private func count(_ metric: Metric) -> Int { Int(england(metric)?.value ?? 0) }

    /// A standard's value without needless decimals.
    private static func plain(_ value: Double) -> String {
        value == value.rounded() ? NumberWords.whole(Int(value)) : NumberWords.oneDecimal(value)
    }
}
