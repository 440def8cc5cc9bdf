// The lines and marks of a control chart: values, means, limits, targets, and where limits were recalculated.
import Drawing

/// What is drawn between the axes.
struct ControlLines {
    let panel: ControlPanel
    let frame: ControlFrame

    var shapes: [Shape] {
        boundaries.map { upright($0, Stroke(.secondaryText, 0.7, dash: [1.5, 2])) }
            + panel.events.filter { frame.x.days.contains($0.day) }
            .map { upright(frame.x($0.day), Stroke(.secondaryText, 0.7, dash: [1.5, 2])) }
            + segmentLines + targetLines + valueLines + marks
    }

    /// The line of values in one colour, broken where a value is missing and where limits start anew.
    var valuePaths: [[Point]] {
        panel.segments.flatMap { panel.stretches(of: $0) }.map { $0.map { frame.place($0.day, $0.value) } }
    }

    /// Between the last point of one segment and the first of the next.
    var boundaries: [Double] {
        zip(panel.segments, panel.segments.dropFirst()).map { (frame.x($0.to) + frame.x($1.from)) / 2 }
    }

    private func upright(_ x: Double, _ stroke: Stroke) -> Shape {
        .line(Point(x, frame.plot.bottom), Point(x, frame.plot.top), stroke)
    }

    private var segmentLines: [Shape] {
        panel.segments.flatMap { segment -> [Shape] in
            let limits = panel.isRunChart ? [] : [segment.lower, segment.upper]
            return level(limits, segment, Stroke(.commonCause, 1.1, dash: [4, 3]))
                + level([segment.mean], segment, Stroke(.ink, 1))
        }
    }

    private func level(_ values: [Double?], _ segment: ControlPanel.Segment, _ stroke: Stroke) -> [Shape] {
        values.compactMap { $0 }.filter(\.isFinite).map { value in
            let (left, right) = (frame.x(segment.from) - 3, frame.x(segment.to) + 3)
            return .line(Point(left, frame.y(value)), Point(right, frame.y(value)), stroke)
        }
    }

    /// Steps at the days on which the target changes; only where it lies on the axis.
    private var targetLines: [Shape] {
        targetPaths.map { .path(Path($0, stroke: Stroke(.ink, 1.1, dash: [5, 3]))) }
    }

    /// A level line for each stretch of equal targets that lies on the axis.
    var targetPaths: [[Point]] {
        var steps: [(from: ChartDay, to: ChartDay, value: Double?)] = []
        for (point, target) in zip(panel.points, panel.targets) {
            if let last = steps.last {
                steps[steps.count - 1].to = point.day
                if last.value == target { continue }
            }
            steps.append((point.day, point.day, target))
        }
        return steps.compactMap { step in
            guard let value = step.value, frame.yAxis.domain.contains(value) else { return nil }
            let end = step.to == panel.points.last?.day ? frame.x(step.to) + 3 : frame.x(step.to)
            return [Point(frame.x(step.from) - 3, frame.y(value)), Point(end, frame.y(value))]
        }
    }

    private var valueLines: [Shape] {
        valuePaths.filter { $0.count > 1 }.map { .path(Path($0, stroke: Stroke(.commonCause, 1))) }
    }

    /// Special causes lie on top of others.
    private var marks: [Shape] {
        let drawn = panel.points.filter { $0.value?.isFinite == true }
        return (drawn.filter { $0.mark == .common } + drawn.filter { $0.mark != .common }).flatMap { point in
            let place = frame.place(point.day, point.value ?? 0)
            let mark = panel.isRunChart ? SpecialCause.common : point.mark
            let hollow = Shape.disc(Disc(place, radius: mark.reach * 0.4, fill: .white))
            return mark.shapes(at: place, commonRadius: frame.commonRadius(panel.points.count))
                + (point.isProvisional ? [hollow] : [])
        }
    }
}
