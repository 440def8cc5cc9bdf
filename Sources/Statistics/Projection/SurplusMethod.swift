// Where more were treated than a compartment held: who is treated instead.

/// How a negative stock is made good from the others.
package enum SurplusMethod: String, Hashable, Sendable, CaseIterable {
    /// From every compartment that still holds somebody, in equal shares.
    case evenly
    /// From the longest waiters downwards.
    case prioritiseLongWaiters = "prioritise_long_waiters"

    /// The same stock with nobody below 0, and the same total; all empty where the total is not above 0.
    ///
    /// Source: Wood & Worthington 2025, as in the R package NHSRtt.
    package func settled(_ stock: Stock) -> Stock {
        guard stock.contains(where: { $0 < 0 }) else { return stock }
        guard stock.waiting > 0 else { return Stock(repeating: 0, count: stock.count) }
        switch self {
        case .evenly: return Self.evenly(stock)
        case .prioritiseLongWaiters: return Self.fromTheLongest(stock)
        }
    }

    /// Each turn empties at least one compartment, so that there are no more turns than compartments.
    private static func evenly(_ stock: Stock) -> Stock {
        var stock = stock
        for _ in stock.indices {
            let deficit = stock.reduce(0) { $0 + min($1, 0) }
            if deficit == 0 { break }
            let holders = stock.count { $0 > 0 }
            for index in stock.indices {
                stock[index] = stock[index] > 0 ? stock[index] + deficit / Double(holders) : 0
            }
        }
        return stock.map { max($0, 0) }
    }

    private static func fromTheLongest(_ stock: Stock) -> Stock {
        var deficit = stock.reduce(0) { $0 - min($1, 0) }
        var stock = stock.map { max($0, 0) }
        for index in stock.indices.reversed() where deficit > 0 {
            let taken = min(stock[index], deficit)
            stock[index] -= taken
            deficit -= taken
        }
        return stock
    }
}
