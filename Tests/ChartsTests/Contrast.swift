// How well two colours can be told apart by their brightness.

import Drawing
import Foundation

extension Colour {
    /// The contrast ratio of WCAG 2.2: 1 to 21.
    func contrast(with other: Colour) -> Double {
        let (first, second) = (luminance, other.luminance)
        return (max(first, second) + 0.05) / (min(first, second) + 0.05)
    }

    /// Relative luminance: 0 for black, 1 for white.
    private var luminance: Double {
        let (red, green, blue) = components
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }
}

/// A component of sRGB, 0 to 1, in proportion to its light.
func linear(_ component: Double) -> Double {
    component <= 0.04045 ? component / 12.92 : pow((component + 0.055) / 1.055, 2.4)
}
