// How large the trusts of England's list are, and in which board.

/// Real proportions without real names.
enum TrustSizes {
    static let trusts = 150

    /// Pathways in thousands, of every third trust by size, in January 2026, rounded.
    private static let everyThird: [Double] = [
        176, 134, 116, 106, 93, 91, 87, 85, 84, 81, 78, 75, 73, 70, 69, 67, 65, 63, 62, 60, 57, 56, 54, 53, 51, 50, 48,
        46, 45, 43, 42, 41, 40, 38, 36, 35.4, 34.6, 34, 33.4, 32, 31, 29.8, 29.5, 28, 24.5, 21.5, 20, 16.5, 13.5, 9,
        4,
    ]

    /// Pathways in thousands, largest first.
    static var all: [Double] {
        (0..<trusts).map { rank in
            let (from, to) = (everyThird[rank / 3], everyThird[min(rank / 3 + 1, everyThird.count - 1)])
            return from + (to - from) * Double(rank % 3) / 3
        }
    }

    /// How many trusts a board has; the other boards have two.
    private static let many = [
        "QH8": 1, "QOP": 8, "QMJ": 6, "QMF": 4, "QNX": 4, "QKK": 5, "QK1": 1, "QHL": 4, "QRV": 6, "QWO": 7, "QU9": 3,
        "QHM": 9, "QOQ": 4, "QUA": 4, "QUE": 3, "QKS": 5, "QJK": 3, "QYG": 11, "QWU": 3, "QMM": 3, "QWE": 5, "QJM": 1,
        "QNQ": 1, "QE1": 6, "QR1": 1, "QRL": 5, "QSL": 1, "QM7": 3, "QF7": 5, "QXU": 3, "QOX": 3, "QT6": 1, "QOC": 3,
    ]

    static func count(in board: CareBoard) -> Int { many[board.code] ?? 2 }
}
