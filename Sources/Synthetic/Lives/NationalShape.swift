// The shape of England's list of January 2026, as published (METHODS, section 1).

/// The part of the list that has waited at least so long.
enum NationalShape {
    /// By whole weeks: a wait of more than `7 * weeks` days.
    static let waitingOver: [(weeks: Int, part: Double)] = [
        (0, 1), (13, 0.5168754), (18, 0.3856926), (26, 0.2445728), (34, 0.1378349), (40, 0.0821546), (46, 0.0441639),
        (52, 0.0187061), (60, 0.0047713), (65, 0.0010365), (78, 0.0002255), (104, 0.0000279),
    ]

    /// A first guess of how fast people leave: up to which week, and the part leaving in a week.
    private static let leaving: [(until: Int, weekly: Double)] = [
        (1, 0.110), (2, 0.060), (18, 0.045), (26, 0.055), (34, 0.070), (40, 0.085), (46, 0.100), (52, 0.135),
        (60, 0.160), (65, 0.270), (78, 0.110), (104, 0.080), (1000, 0.100),
    ]

    /// The part still waiting by step of `Survival`, before calibration.
    static func firstGuess() -> [Double] {
        var parts: [Double] = []
        var waiting = 1.0
        for step in 0..<Survival.steps {
            parts.append(waiting)
            let weekly = leaving.first { step < $0.until * 56 }?.weekly ?? 1
            waiting -= waiting * weekly / 56
        }
        return parts
    }
}
