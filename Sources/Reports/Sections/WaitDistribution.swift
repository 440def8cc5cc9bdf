// The list by weeks waited, with its median and 92nd percentile.
import Charts
import Drawing
import Statistics
import WaitingList

extension Composer {
    mutating func waitDistribution(width: Block.Width) -> Outcome {
        guard let bands = disclosed.distribution, bands.total > 0 else { return .absent("nobody is waiting") }
        figureCount += 1
        return .blocks([Block(content: .figure(figure(of: bands)), width: width)])
    }

    private func figure(of bands: BandHistogram) -> Figure {
        let chart = chart(of: bands)
        return Figure(
            name: figureCount == 1 ? "wait-distribution" : "wait-distribution-\(figureCount)", number: figureCount,
            headline: headline(of: bands),
            subtitle: "pathways by weeks waited, England\(chart.unitSuffix)",
            alternativeText: alternativeText(for: bands), chart: chart, height: 132, points: points(of: bands))
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
        var text = "Histogram of pathways by weeks waited, England, \(census.inWords). "
        text +=
            "\(NumberWords.whole(bands.within(weeks: 18))) of \(england(.listSize)?.inWords(.pathways) ?? "-") pathways are within 18 weeks, "
        text += "\(NumberWords.whole(bands.over(weeks: 52))) over 52 weeks and "
        text += "\(NumberWords.whole(bands.over(weeks: 104))) over 104 weeks. "
        if let median = bands.percentile(50), let ninetySecond = bands.percentile(92) {
            text += "The median is \(words(median)) weeks and the 92nd percentile \(words(ninetySecond)) weeks. "
        }
        return text + "Data: figures.csv."
    }

    private func points(of bands: BandHistogram) -> [PlottedPoint] {
        let bins = bands.counts.enumerated().map { band, count in
            let position = band == bands.openBand ? "over \(band)" : "\(band) to \(band + 1)"
            return PlottedPoint(
                series: "pathways by weeks waited", position: position, unit: "pathways", value: Double(count))
        }
        let marks = [("median", Metric.medianWait), ("92nd percentile", .ninetySecondPercentileWait)].map {
            name, metric in
            let measured = england(metric)
            return PlottedPoint(
                series: name, position: "x axis", unit: "weeks", value: measured?.value, marker: measured?.marker)
        }
        return bins + marks + [PlottedPoint(series: "18-week standard", position: "x axis", unit: "weeks", value: 18)]
    }
}
