// The five signs of icons, as lines.

/// A sign 0.6 high and 0.4 wide, from its top left corner, `y` downwards.
enum IconLetter {
    case h, l, p, f, question

    /// The middles of its strokes.
    var lines: [[(Double, Double)]] {
        switch self {
        case .h: [[(0.04, 0), (0.04, 0.6)], [(0.4, 0), (0.4, 0.6)], [(0.04, 0.29), (0.4, 0.29)]]
        case .l: [[(0.04, 0), (0.04, 0.53), (0.4, 0.53)]]
        case .p:
            [
                [
                    (0.06, 0.6), (0.06, 0.04), (0.26, 0.04), (0.37, 0.1), (0.4, 0.18), (0.37, 0.27), (0.26, 0.33),
                    (0.06, 0.33),
                ]
            ]
        case .f: [[(0.06, 0.6), (0.06, 0.04), (0.42, 0.04)], [(0.06, 0.29), (0.36, 0.29)]]
        case .question:
            [
                [
                    (0.02, 0.17), (0.06, 0.08), (0.13, 0.03), (0.22, 0.02), (0.31, 0.05), (0.37, 0.12), (0.37, 0.19),
                    (0.33, 0.26), (0.24, 0.32), (0.21, 0.38), (0.21, 0.43),
                ]
            ]
        }
    }

    /// The middles of its dots.
    var dots: [(Double, Double)] { self == .question ? [(0.21, 0.58)] : [] }
}
