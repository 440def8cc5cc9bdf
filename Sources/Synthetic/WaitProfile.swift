// How long people have waited: the part that leaves in each week, and what remains.

/// A shape of waits by weekly band, from how many of those still waiting leave each week.
struct WaitProfile {
    /// For each band the part, of those who waited at least so long, who waited no longer.
    private let leaving: [Double]

    /// From pieces: up to which week, and the part leaving in each week until then.
    private init(_ pieces: [(until: Int, leaving: Double)]) {
        leaving = (0..<104).map { week in pieces.first { week < $0.until }?.leaving ?? 1 } + [1]
    }

    /// The waiting list.
    ///
    /// Hospitals chase the 52nd and the 65th week, so that many leave just before.
    static let incomplete = WaitProfile([
        (4, 0.0515), (8, 0.0390), (13, 0.0525), (18, 0.0555), (26, 0.0560), (34, 0.0705), (40, 0.0840), (46, 0.1000),
        (50, 0.1280), (52, 0.1500), (60, 0.1620), (65, 0.2650), (70, 0.1400), (78, 0.1000), (90, 0.0950), (104, 0.0620),
    ])
    /// Those treated in the month with an admission.
    static let admitted = WaitProfile([
        (4, 0.0490), (8, 0.0510), (13, 0.0450), (18, 0.0420), (40, 0.0330), (46, 0.0435), (52, 0.0660), (60, 0.0800),
        (65, 0.1700), (70, 0.1900), (78, 0.0830), (104, 0.0450),
    ])
    /// Those treated in the month without one.
    static let nonAdmitted = WaitProfile([
        (4, 0.0755), (8, 0.0550), (13, 0.0450), (18, 0.0440), (34, 0.0400), (40, 0.0450), (46, 0.0670), (52, 0.0980),
        (60, 0.1100), (65, 0.1900), (70, 0.1750), (78, 0.0720), (104, 0.0400),
    ])

    /// Where long waits begin: there hospitals differ less, as all are watched alike.
    private static let longWaits = 34

    /// The part of all pathways in each band, for a place where people leave `speed` times as fast.
    func parts(speed: Double) -> [Double] {
        var remaining = 1.0
        return leaving.indices.map { band in
            let ownSpeed = band < Self.longWaits ? speed : 1 + 0.5 * (speed - 1)
            let part = band == leaving.count - 1 ? remaining : remaining * min(0.9, leaving[band] * ownSpeed)
            remaining -= part
            return part
        }
    }
}
