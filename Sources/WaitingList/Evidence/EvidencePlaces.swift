// Places beside one another: peers, and what belongs to whom.

extension Evidence {
    /// The places that the reader's is made up of, by name: regions of England, boards of a region, providers of a board.
    ///
    /// Only those with pathways at this census; none of a provider.
    package func members() -> [Geography] {
        let directory = census.directory
        let members: [Geography]
        switch place {
        case .england: members = census.geographies(like: .region(code: ""))
        case .region(let code):
            members = census.geographies(like: .board(code: "")).filter {
                CohortTable.region(of: $0.code, in: directory) == code
            }
        case .board(let code):
            members = census.geographies(like: .provider(code: "")).filter {
                directory.providers[$0.code]?.boardCode == code
            }
        case .provider: members = []
        }
        return members.filter(\.isOrganisation).map { (name(of: $0), $0) }
            .sorted { ($0.0, $0.1.code) < ($1.0, $1.1.code) }.map(\.1)
    }

    /// A share of every place of a kind; `nil` for a metric that is no share, or when nothing can be compared.
    ///
    /// Of providers the NHS trusts, where the directory knows any, and the reader.
    package func funnel(_ metric: Metric, among kind: Geography) -> FunnelFinding? {
        guard metric.shownCounts != nil else { return nil }
        let units = peers(like: kind).compactMap { place in
            census.measured(metric, of: Cohort(place)).map { measured in
                FunnelFinding.Unit(
                    place: place, name: name(of: place), numerator: measured.numerator,
                    denominator: measured.denominator)
            }
        }
        return FunnelFinding(metric, for: place, units)
    }

    /// Where the reader stands among the places of a kind; `nil` with fewer than four others that show the metric.
    package func position(_ metric: Metric, among kind: Geography) -> PositionFinding? {
        let others = peers(like: kind).filter { $0 != place }
        let isAmong = place.typeName == kind.typeName
        return PositionFinding(
            metric, own: isAmong ? census.measured(metric, of: Cohort(place)) : nil,
            peers: others.compactMap { census.measured(metric, of: Cohort($0))?.value },
            england: census.measured(metric, of: Cohort(.england))?.value)
    }

    private func peers(like kind: Geography) -> [Geography] {
        let all = census.geographies(like: kind).filter(\.isOrganisation)
        guard case .provider = kind else { return all }
        let trusts = all.filter { census.directory.providers[$0.code]?.isNHSTrust ?? false }
        if trusts.isEmpty { return all }
        return trusts.contains(place) || place.typeName != kind.typeName ? trusts : trusts + [place]
    }
}
