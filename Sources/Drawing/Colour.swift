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
        }
    }

    /// Red, green and blue, each 0 to 1.
    package var components: (red: Double, green: Double, blue: Double) {
        (Double(hex >> 16 & 0xFF) / 255, Double(hex >> 8 & 0xFF) / 255, Double(hex & 0xFF) / 255)
    }
}
