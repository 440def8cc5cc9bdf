// What checks find, in words that are the same on paper and in files.

/// Numbers and lists for findings, in ASCII apart from names.
enum CheckWords {
    /// How many are named before the rest is only counted.
    static let most = 10

    /// `1 pathway`, `7,155,958 pathways`.
    static func pathways(_ count: Int) -> String {
        "\(NumberWords.whole(count)) \(count == 1 ? "pathway" : "pathways")"
    }

    /// `rose by 12`, `fell by 1,200`; for a change that is not nothing.
    static func change(from before: Int, to now: Int) -> String {
        now < before ? "fell by \(NumberWords.whole(before - now))" : "rose by \(NumberWords.whole(now - before))"
    }

    /// The first ten, and how many more there are.
    static func list(_ items: [String]) -> String {
        let named = items.prefix(most).joined(separator: "; ")
        return items.count > most ? named + "; and \(NumberWords.whole(items.count - most)) more" : named
    }

    /// `3 providers: …`, the worst first as they come.
    static func counted(_ items: [String], _ singular: String, _ plural: String) -> String {
        "\(NumberWords.whole(items.count)) \(items.count == 1 ? singular : plural): \(list(items))"
    }

    /// A decimal of up to four places, never negative, with separators: `10`, `0.25`, `1,234.5`.
    ///
    /// `least` places are shown even when they are 0.
    static func decimal(_ number: Double, least: Int = 0) -> String {
        let scaled = Int((number * 10_000).rounded())
        var places = String(10_000 + scaled % 10_000).dropFirst()
        while places.count > least, places.last == "0" { places.removeLast() }
        return NumberWords.whole(scaled / 10_000) + (places.isEmpty ? "" : ".\(places)")
    }
}
