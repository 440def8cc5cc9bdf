// Draws one of a few outcomes, each with its own chance, in one step.

/// A thousand lots.
struct Lottery {
    /// How many random bits a draw takes.
    static let bits = 10
    private let lots: [UInt8]

    /// Chances of outcomes 0, 1, 2 …, up to 256 of them; they need not add up to 1.
    init(_ chances: [Double]) {
        let whole = chances.reduce(0, +)
        var lots: [UInt8] = []
        lots.reserveCapacity(1 << Self.bits)
        var sum = 0.0
        for (outcome, chance) in chances.enumerated() {
            sum += chance
            let until = Int(sum / whole * 1024 + 0.5)
            while lots.count < until { lots.append(UInt8(outcome)) }
        }
        while lots.count < 1024 { lots.append(UInt8(chances.count - 1)) }
        self.lots = lots
    }

    /// The outcome for ten random bits; further bits are not looked at.
    func draw(_ bits: UInt64) -> Int { Int(lots[Int(bits & 1023)]) }
}
