// The small round pictures of a verdict: what a series does, and whether it meets its target.
package import Drawing

/// One icon.
///
/// Own drawings after the convention of Making Data Count, its letters and colours. No two are alike without colour: letters,
/// arrows, and diamonds for concern tell them apart. Words always stand beside them. Letters are lines, not text, so that
/// nobody's program reads them out.
package enum VerdictIcon: String, CaseIterable, Sendable {
    /// Nothing but chance.
    case common
    /// Higher, and that is better.
    case improveHigh
    /// Lower, and that is better.
    case improveLow
    /// Higher, and that is worse.
    case concernHigh
    /// Lower, and that is worse.
    case concernLow
    /// Higher, where neither way is better.
    case neutralHigh
    /// Lower, where neither way is better.
    case neutralLow
    /// The target is met whatever chance does: P.
    case pass
    /// The target is missed whatever chance does: F.
    case fail
    /// Chance decides whether the target is met: a question mark.
    case hitOrMiss

    /// The ring and what is in it.
    ///
    /// Nothing lies further than `radius` points from `centre`; legible from a radius of 7.5.
    package func shapes(at centre: Point, radius: Double) -> [Shape] {
        let ring: [Shape] = [
            .disc(Disc(centre, radius: radius, fill: colour)),
            .disc(Disc(centre, radius: radius * 0.82, fill: .white)),
        ]
        return ring + content(IconGrid(centre: centre, radius: radius))
    }

    /// The colour of the ring: that of the marks that a control chart draws for the same verdict.
    package var colour: Colour {
        switch self {
        case .common, .hitOrMiss: .commonCause
        case .improveHigh, .improveLow, .pass: .blue
        case .concernHigh, .concernLow, .fail: .concern
        case .neutralHigh, .neutralLow: .neutralCause
        }
    }

    private func content(_ grid: IconGrid) -> [Shape] {
        switch self {
        case .common: grid.series([(-0.56, 0.1), (-0.29, -0.3), (0, 0.3), (0.29, -0.22), (0.56, 0.12)])
        case .improveHigh, .concernHigh: rise(grid) + grid.letter(.h, left: -0.5, top: -0.54, letterColour)
        case .improveLow, .concernLow: rise(grid.flipped) + grid.letter(.l, left: -0.44, top: -0.08, letterColour)
        case .neutralHigh: grid.arrow(.neutralCause)
        case .neutralLow: grid.flipped.arrow(.neutralCause)
        case .fail: letter(.f, grid) + grid.target(0.13, colour) + grid.wave(0.45)
        case .pass: letter(.p, grid) + grid.wave(0.14) + grid.target(0.46, colour)
        case .hitOrMiss: letter(.question, grid) + grid.target(0.32, colour) + grid.wave(0.32)
        }
    }

    /// What is read is darker than what is only seen.
    private var letterColour: Colour {
        switch colour {
        case .concern: .concernText
        case .commonCause: .secondaryText
        default: colour
        }
    }

    /// A letter over the line of the target.
    private func letter(_ letter: IconLetter, _ grid: IconGrid) -> [Shape] {
        grid.letter(letter, left: -0.2, top: -0.66, letterColour)
    }

    /// A series that leaves its usual level at the end, upwards.
    private func rise(_ grid: IconGrid) -> [Shape] {
        grid.series(
            [(-0.6, 0.34), (-0.34, 0.53), (-0.08, 0.42), (0.2, 0.2), (0.52, -0.16)], lastInColour: colour)
    }
}
