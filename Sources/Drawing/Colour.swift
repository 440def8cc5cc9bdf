// Colours by meaning: a page never names a hex value.

/// A colour token.
///
/// Contrast on white is stated where the token may carry text or a mark (WCAG 2.2 formula).
package enum Colour: String, CaseIterable, Sendable {
    /// Text, axes, standard lines, the reader's own trust. 14.42:1.
    case ink
    /// Subtitles, axis labels, notes. 7.75:1.
    case secondaryText
    /// Common-cause marks and process limits, never text. 3.75:1.
    case commonCause
    /// De-emphasised bars and dots that carry data. 3.36:1.
    case muted
    /// Footer rule and context that is not needed for meaning.
    case rule
    /// Gridlines only.
    case grid
    /// Zebra rows, neutral cells.
    case pale
    case white
    /// The main series, improvement, links. 6.38:1.
    case blue
    /// A second blue. 11.85:1.
    case darkBlue
    /// Special-cause concern, marks. 3.76:1.
    case concern
    /// Special-cause concern, words. 5.33:1.
    case concernText
    /// Special cause that is neither good nor bad. 12.36:1.
    case neutralCause
    /// Up to 18 weeks; always closed by a line of `over52`.
    case upTo18
    /// 18 to 52 weeks. 4.63:1.
    case from18To52
    /// Over 52 weeks. 15.21:1.
    case over52
    /// The range that holds half of what is likely; ranges always come with a key and a median line. 2.30:1.
    case fan50
    /// The range that holds 80% of what is likely. 1.58:1.
    case fan80
    /// The range that holds 95% of what is likely. 1.23:1.
    case fan95
    /// Cells far below a reference: white words and a mark of its own. 5.65:1.
    case below3
    /// Cells below a reference, with words in ink.
    case below2
    /// Cells a little below a reference, with words in ink.
    case below1
    /// Cells a little above a reference, with words in ink.
    case above1
    /// Cells above a reference, with words in ink.
    case above2
    /// Groups without an order, always labelled where they stand, never more than four. 10.25:1.
    case category1
    /// See `category1`. 3.17:1.
    case category2
    /// See `category1`. 9.77:1.
    case category3
    /// See `category1`. 3.03:1.
    case category4

    /// Seven classes of difference from a reference, from far below to far above, `pale` in the middle and `blue` at the end.
    package static let differences: [Colour] = [.below3, .below2, .below1, .pale, .above1, .above2, .blue]
    /// `category1` to `category4`, in the order in which they are given out.
    package static let categories: [Colour] = [.category1, .category2, .category3, .category4]

    /// 0xRRGGBB.
    package var hex: UInt32 {
        switch self {
        case .ink: 0x212B32
        case .secondaryText: 0x425563
        case .commonCause: 0x768692
        case .muted: 0x7F8E9B
        case .rule: 0xAEB7BD
        case .grid: 0xD8DDE0
        case .pale: 0xF0F4F5
        case .white: 0xFFFFFF
        case .blue: 0x005EB8
        case .darkBlue: 0x003087
        case .concern: 0xD95F02
        case .concernText: 0xB84700
        case .neutralCause: 0x490092
        case .upTo18: 0xCCE0F4
        case .from18To52: 0x2A77C4
        case .over52: 0x002454
        case .fan50: 0x7FB0DC
        case .fan80: 0xB3D1EE
        case .fan95: 0xDCE9F6
        case .below3: 0xB34700
        case .below2: 0xE08A4C
        case .below1: 0xF5CFB0
        case .above1: 0xBDD7F0
        case .above2: 0x5E9CD6
        case .category1: 0x12436D
        case .category2: 0x28A197
        case .category3: 0x801650
        case .category4: 0xF46A25
        }
    }

    /// Red, green and blue, each 0 to 1.
    package var components: (red: Double, green: Double, blue: Double) {
        (Double(hex >> 16 & 0xFF) / 255, Double(hex >> 8 & 0xFF) / 255, Double(hex & 0xFF) / 255)
    }
}
