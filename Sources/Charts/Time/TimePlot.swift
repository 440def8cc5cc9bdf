// The frame of a chart over time: where days and values lie, the grid, and both axes.
import Drawing

/// A plot with a value axis to its left and a time axis under it.
struct TimePlot<Measurer: TextMeasurer> {
    let box: Box
    let axis: ValueAxis
    let time: TimeAxis
    let y: LinearScale
    let left: Double
    let right: Double
    let measurer: Measurer

    /// `gutter` points stay free to the right of the plot, `headroom` above it.
    init(
        in box: Box, axis: ValueAxis, days: some Sequence<ChartDay>, gutter: Double, headroom: Double = 5,
        measurer: Measurer
    ) {
        self.box = box
        self.axis = axis
        self.measurer = measurer
        left = box.left + axis.labelWidth(measurer) + ValueAxis.labelGap
        right = max(left + 1, box.right - gutter)
        time = TimeAxis(covering: days, left: left, right: right)
        y = LinearScale(axis.domain, from: box.bottom - time.height, to: box.top + headroom)
    }

    var bottom: Double { y.from }
    var top: Double { y.to }

    func place(_ day: ChartDay, _ value: Double) -> Point { Point(time(day), y(value)) }

    /// Grid lines and the labels of values: drawn first.
    var grid: [Shape] { axis.shapes(y, left: left, right: right) }

    /// The line of the time axis with its labels: drawn over the data.
    var timeShapes: [Shape] { time.shapes(bottom: bottom, within: box.left...box.right, measurer: measurer) }

    /// Words in place of data.
    func emptyShape(_ words: String) -> Shape {
        let lines = fittedLines(words, Font(9), width: box.right - left - 6, count: 1, measurer: measurer)
        return .text(.label(lines[0], left + 6, bottom - 8, halo: 0))
    }

    /// Room for labels above the time axis.
    var labelRoom: LabelRoom<Measurer> {
        LabelRoom(Box(x: left, y: box.top, width: box.right - left, height: bottom - 1 - box.top), measurer)
    }
}
