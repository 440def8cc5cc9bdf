// Lists by seed, for laws that hold for every list.
import Statistics

/// A source of made-up lists and projections.
struct RandomList {
    private var numbers: SplitMix64

    init(_ seed: Int) { numbers = SplitMix64(seed: UInt64(seed)) }

    mutating func upTo(_ most: Double) -> Double { Double(numbers.next() >> 11) * 0x1p-53 * most }

    mutating func values(_ count: Int, upTo most: Double) -> [Double] { (0..<count).map { _ in upTo(most) } }

    /// Up to 12 compartments and 15 periods; capacity is sometimes far too small, sometimes beyond everybody.
    mutating func projection(_ surplusMethod: SurplusMethod) -> ProjectionInputs {
        let compartments = 1 + numbers.below(12)
        let periods = 1 + numbers.below(15)
        let capacity = [20, 100, 400, 2000][numbers.below(4)]
        let least = numbers.below(3) == 0 ? -0.3 : 0
        return ProjectionInputs(
            opening: values(compartments, upTo: 200), referrals: values(periods, upTo: 150),
            capacity: values(periods, upTo: Double(capacity)),
            parameters: FlowParameters(
                renege: values(compartments, upTo: 0.4).map { $0 + least }, capacity: values(compartments, upTo: 0.6)),
            surplusMethod: surplusMethod, shareForLongest: numbers.below(2) == 0 ? 0 : upTo(1))
    }

    /// A past that a list could have: whoever is treated or removed was there.
    mutating func past(periods: Int, compartments: Int, referrals most: Double = 150) -> ListPast {
        var past = ListPast(referrals: [], treatments: [], incompletes: [])
        var stock = values(compartments, upTo: 200)
        for _ in 0..<periods {
            let referrals = most / 2 + upTo(most / 2)
            let inflow = stock.inflow(referrals: referrals)
            let treated = inflow.map { $0 * upTo(0.3) }
            stock = zip(inflow, treated).map { ($0 - $1) * (1 - upTo(0.1)) }
            past.referrals.append(referrals)
            past.treatments.append(treated)
            past.incompletes.append(stock)
        }
        return past
    }
}
