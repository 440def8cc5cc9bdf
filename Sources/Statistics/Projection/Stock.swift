// Who waits at the end of a period, by how long, and who is exposed to leaving in the next.

/// Patients by compartment of time waited, shortest first; the last compartment is open.
package typealias Stock = [Double]

extension Stock {
    /// Everybody who could leave in a period: the referrals, and those of before one compartment on.
    ///
    /// Nobody leaves the open compartment by waiting. Where it is the only one, everybody is in it.
    package func inflow(referrals: Double) -> [Double] {
        guard count > 1 else { return [referrals + reduce(0, +)] }
        var inflow = [referrals] + dropLast()
        inflow[count - 1] += self[count - 1]
        return inflow
    }

    /// Everybody who waits.
    package var waiting: Double { reduce(0, +) }

    /// Everybody who has waited for so many compartments or more.
    package func waiting(beyond compartments: Int) -> Double { dropFirst(Swift.max(0, compartments)).reduce(0, +) }
}
