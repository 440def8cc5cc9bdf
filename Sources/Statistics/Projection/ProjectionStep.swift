// One period of a projection: who leaves each compartment, and who is still there.

/// A period, before anybody is treated in it.
struct ProjectionStep {
    /// Everybody exposed to leaving, by compartment.
    var inflow: [Double]
    /// Removals other than treatment, by compartment.
    var reneges: [Double]
    /// By how much each compartment draws on the capacity.
    private var draw: [Double]

    init(inflow: [Double], parameters: FlowParameters) {
        self.inflow = inflow
        reneges = zip(parameters.renege, inflow).map { $0 * $1 }
        draw = zip(parameters.capacity, inflow).map { $0 * $1 }
    }

    /// Who was treated, and who waits at the end.
    func end(
        capacity: Double, shareForLongest: Double = 0, _ surplusMethod: SurplusMethod
    ) -> (treatments: [Double], stock: Stock) {
        let treatments = treatments(capacity: capacity, shareForLongest: shareForLongest)
        let left = inflow.indices.map { inflow[$0] - treatments[$0] - reneges[$0] }
        let stock = surplusMethod.settled(left)
        // More capacity than patients: everybody is treated, and the rest of the capacity is not used.
        if left.waiting < 0 { return (inflow.indices.map { inflow[$0] - reneges[$0] }, stock) }
        return (treatments, stock)
    }

    /// C · draw / Σ draw, and nobody where no compartment draws.
    ///
    /// What goes to the longest waiters first is taken from the top, of those who would still be there.
    private func treatments(capacity: Double, shareForLongest: Double) -> [Double] {
        let total = draw.reduce(0, +)
        let shared = (1 - shareForLongest) * capacity
        var treatments = draw.map { total > 0 ? shared * $0 / total : 0 }
        var forLongest = shareForLongest * capacity
        for index in inflow.indices.reversed() where forLongest > 0 {
            let taken = min(max(inflow[index] - reneges[index] - treatments[index], 0), forLongest)
            treatments[index] += taken
            forLongest -= taken
        }
        return treatments
    }
}
