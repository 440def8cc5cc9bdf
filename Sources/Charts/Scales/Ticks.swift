// Round numbers along an axis that starts at zero.

/// Ticks from 0 to the first at or above `maximum`, in equal steps of 1, 2 or 5 times a power of ten: 3 to 5 of them.
///
/// No step is smaller than `minimumStep`, itself such a number. Where there is nothing to show (`maximum` is not above 0)
/// the one tick is 0.
package func ticks(upTo maximum: Double, minimumStep: Double = 0) -> [Double] {
    guard maximum > 0, maximum.isFinite else { return [0] }
    var step = RoundStep(below: maximum)
    while step.value < minimumStep || (maximum / step.value).rounded(.up) > 4 { step.grow() }
    let count = max(2, Int((maximum / step.value).rounded(.up)))
    return (0...count).map { Double($0) * step.value }
}

/// 1, 2 or 5 times a power of ten.
struct RoundStep {
    private var leading = 1.0
    private var power: Double

    /// A step so small that more than four of it go into the maximum.
    init(below maximum: Double) {
        power = 1
        while power * 5 > maximum { power /= 10 }
        while power * 50 <= maximum { power *= 10 }
    }

    var value: Double { leading * power }

    mutating func grow() {
        switch leading {
        case 1: leading = 2
        case 2: leading = 5
        default: (leading, power) = (1, power * 10)
        }
    }
}
