// Shorthand where values are not shown.
import Drawing

extension LabelRoom {
    /// The shorthand of values that are not shown, at the foot of the plot.
    mutating func placeMarkers(of points: [ChartPoint], on plot: TimePlot<Measurer>) {
        for run in points.markedRuns {
            let (first, last) = (plot.time(run.days.lowerBound), plot.time(run.days.upperBound))
            let label = PointLabel(lines: [run.marker], distance: 3)
            place(
                label.candidates(
                    around: Point((first + last) / 2, plot.bottom), [.above], within: plot.left...plot.box.right,
                    measurer: measurer))
        }
    }
}
