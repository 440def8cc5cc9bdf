// The list by weeks waited, with its median and 92nd percentile.
import Charts
import Drawing
import Statistics
import WaitingList

extension Composer {
    /// The histogram of the edition's place.
    mutating func waitDistribution(width: Block.Width) -> Outcome {
        guard let bands = evidence.distribution else {
            let isHidden = hasList && place != .england && disclosed.policy != .none
            return .absent(
                isHidden ? "single weeks are not shown under disclosure control" : "no waiting list was reported")
        }
        guard bands.total > 0 else { return .absent("nobody is waiting") }
        let chart = chart(of: bands)
        let figure = Figure(
            name: figureName("wait-distribution"), number: nextFigure(),
            headline: room(width).fitting([headline(of: bands), "Pathways by weeks waited"]),
            subtitle: "pathways by weeks waited, \(placeLabel(width)), \(periods.long(census))\(chart.unitSuffix)",
            alternativeText: alternativeText(for: bands), chart: chart, height: width == .full ? 200 : 170,
            points: points(of: bands))
        return .blocks([Block(content: .figure(figure), width: width)])
    }

    private func chart(of bands: BandHistogram) -> WaitDistribution {
        var markers: [WaitDistribution.Marker] = []
        if let median = bands.percentile(50) {
            markers.append(.init(weeks: median.weeks, label: "Median \(words(median))", isStandard: false))
        }
        markers.append(.init(weeks: 18, label: "18-week standard", isStandard: true))
        if let ninetySecond = bands.percentile(92) {
            markers.append(
                .init(weeks: ninetySecond.weeks, label: "92nd percentile \(words(ninetySecond))", isStandard: false))
        }
        return WaitDistribution(counts: bands.counts, markers: markers)
    }

    private func headline(of bands: BandHistogram) -> String {
        guard let median = bands.percentile(50), let ninetySecond = bands.percentile(92),
            !median.isInOpenBand, !ninetySecond.isInOpenBand
        else { return "Pathways by weeks waited" }
        return "Half wait under \(words(median)) weeks; 8% over \(words(ninetySecond))"
    }

    private func words(_ percentile: BandPercentile) -> String {
        Measured(value: percentile.weeks, marker: percentile.isInOpenBand ? .openBand : nil).inWords(.weeks)
    }

    private func alternativeText(for bands: BandHistogram) -> String {
        let total = NumberWords.whole(bands.total)
        let counts =
            "Of \(total) pathways with a known wait \(NumberWords.whole(bands.within(weeks: 18))) are within 18 weeks, "
            + "\(NumberWords.whole(bands.over(weeks: 52))) over 52 weeks and "
            + "\(NumberWords.whole(bands.over(weeks: 104))) over 104 weeks."
        var typical = ""
        if let median = bands.percentile(50), let ninetySecond = bands.percentile(92) {
            typical = "The median is \(words(median)) weeks and the 92nd percentile \(words(ninetySecond)) weeks."
        }
        return AlternativeText(
            "Histogram of pathways by weeks waited, \(placeName), \(periods.long(census)).", [counts, typical],
            data: "figures.csv"
        ).text
    }

    private func points(of bands: BandHistogram) -> [PlottedPoint] {
        let bins = bands.counts.enumerated().map { band, count in
            let position = band == bands.openBand ? "over \(band)" : "\(band) to \(band + 1)"
            return PlottedPoint(
                series: "pathways by weeks waited", position: position, unit: "pathways", value: Double(count))
        }
        let marks = [("median", Metric.medianWait), ("92nd percentile", .ninetySecondPercentileWait)].map {
            name, metric in
            let measured = measured(metric)
            return PlottedPoint(
                series: name, position: "x axis", unit: "weeks", value: measured?.value, marker: measured?.marker)
        }
        return bins + marks + [PlottedPoint(series: "18-week standard", position: "x axis", unit: "weeks", value: 18)]
    }
}
