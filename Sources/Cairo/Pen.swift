// Draws shapes on a cairo context.
internal import CCairo
import Drawing

/// Draws on a context that it does not own and that outlives it.
struct Pen {
    let context: OpaquePointer
    let text: TextSetter
    let pictures: Pictures
    private let ink = Ink()

    init(context: OpaquePointer, text: TextSetter, pictures: Pictures) {
        self.context = context
        self.text = text
        self.pictures = pictures
    }

    /// From here on a new page is drawn.
    func beginPage() { ink.clear() }

    func draw(_ shapes: [Shape]) {
        for shape in shapes {
            switch shape {
            case .path(let path): draw(path)
            case .disc(let disc): draw(disc)
            case .text(let placed): draw(placed)
            case .picture(let picture):
                pictures.draw(picture, on: context)
                ink.add(picture.box)
            }
        }
    }

    private func draw(_ path: Path) {
        guard let first = path.points.first else { return }
        cairo_new_path(context)
        cairo_move_to(context, first.x, first.y)
        for point in path.points.dropFirst() { cairo_line_to(context, point.x, point.y) }
        if path.isClosed { cairo_close_path(context) }
        if let fill = path.fill {
            setColour(fill)
            cairo_fill_preserve(context)
        }
        if let stroke = path.stroke { drawStroke(stroke) }
        cairo_new_path(context)
        ink.add(path)
    }

    private func drawStroke(_ stroke: Stroke) {
        guard stroke.width > 0 else { return }
        setColour(stroke.colour)
        cairo_set_line_width(context, stroke.width)
        cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND)
        cairo_set_dash(context, stroke.dash, Int32(stroke.dash.count), 0)
        cairo_stroke_preserve(context)
        cairo_set_dash(context, nil, 0, 0)
    }

    private func draw(_ disc: Disc) {
        if disc.ring > 0 { fillCircle(disc.centre, disc.radius + disc.ring, .white) }
        fillCircle(disc.centre, disc.radius, disc.fill)
        ink.add(disc)
    }

    /// A dot of a round pen: four numbers in a PDF, where the arcs of a circle take twenty-six.
    ///
    /// ISO 32000-1, 8.5.3.2.
    private func fillCircle(_ centre: Point, _ radius: Double, _ colour: Colour) {
        guard radius > 0 else { return }
        cairo_new_path(context)
        cairo_move_to(context, centre.x, centre.y)
        cairo_line_to(context, centre.x, centre.y)
        setColour(colour)
        cairo_set_line_width(context, 2 * radius)
        cairo_set_line_cap(context, CAIRO_LINE_CAP_ROUND)
        cairo_stroke(context)
        cairo_set_line_cap(context, CAIRO_LINE_CAP_BUTT)
    }

    private func draw(_ placed: PlacedText) {
        let shapes = placed.runs.map { text.shaped($0.text, in: $0.font) }
        let total = shapes.reduce(0) { $0 + $1.width }
        let left =
            switch placed.alignment {
            case .left: placed.anchor.x
            case .centre: placed.anchor.x - total / 2
            case .right: placed.anchor.x - total
            }
        let boxes = inkBoxes(of: shapes, left, placed.anchor.y)
        if placed.halo > 0, boxes.contains(where: { ink.isWithin($0.grown(by: placed.halo / 2)) }) {
            drawHalo(shapes, left, placed)
        }
        for box in boxes { ink.add(box) }
        var x = left
        for (run, shape) in zip(placed.runs, shapes) {
            setColour(run.colour)
            // A hundredth of a point is nothing to see, and many digits in a file.
            shape.show(on: context, x: (x * 100).rounded() / 100, y: (placed.anchor.y * 100).rounded() / 100)
            x += shape.width
        }
    }

    private func inkBoxes(of shapes: [ShapedText], _ left: Double, _ baseline: Double) -> [Box] {
        var x = left
        return shapes.map { shape in
            defer { x += shape.width }
            return Box(
                x: x + shape.ink.x, y: baseline + shape.ink.y, width: shape.ink.width, height: shape.ink.height)
        }
    }

    /// All outlines before all text, so that one run's outline never covers the run before it.
    private func drawHalo(_ shapes: [ShapedText], _ left: Double, _ placed: PlacedText) {
        var x = left
        cairo_new_path(context)
        for shape in shapes {
            shape.addPath(to: context, x: x, y: placed.anchor.y)
            x += shape.width
        }
        drawStroke(Stroke(.white, placed.halo))
        cairo_new_path(context)
    }

    private func setColour(_ colour: Colour) {
        let (red, green, blue) = colour.components
        cairo_set_source_rgb(context, red, green, blue)
    }
}
