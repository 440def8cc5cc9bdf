// What one provider sends in for one month.
import Statistics

/// The counts of one treatment function in one part: bands, and clock starts nobody knows.
struct PartCounts {
    /// 105 weekly bands; none for new periods.
    var bands = [Int](repeating: 0, count: ExtractColumn.bandCount)
    /// Only ever above 0 for completed pathways.
    var unknown = 0
    /// New periods, which have no bands.
    var periods = 0

    /// `Total`: those with a known clock start.
    var known: Int { bands.reduce(0, +) }
    /// `Total All`.
    var total: Int { known + unknown + periods }

    mutating func add(_ other: PartCounts) {
        for band in bands.indices { bands[band] += other.bands[band] }
        unknown += other.unknown
        periods += other.periods
    }
}

/// Draws the counts of one provider for one month.
struct ProviderReturn {
    private let character: ProviderCharacter
    private let speed: Double
    private let size: Double
    private var random: SplitMix64

    /// New periods are more than those who joined in the last four weeks: some have left again.
    private static let leftAtOnce = 0.246
    private static let unknownShare = 0.0005
    /// A provider drifts for so many months at most, so that a far month is still plausible.
    private static let longestDrift = 24

    init(_ character: ProviderCharacter, seed: UInt64, month: ExtractMonth, scale: Int) {
        self.character = character
        let months = Double(min(Self.longestDrift, max(-Self.longestDrift, month.sinceMeasured)))
        speed = character.speed * (1 + character.drift * months)
        size = character.size * (1 - character.drift * months) / Double(scale)
        let own = character.provider.code.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        random = SplitMix64(seed, 2, UInt64(bitPattern: Int64(month.sinceMeasured)), own)
    }

    /// The counts for one commissioner: by function code and part, with the total line; functions in order of code.
    mutating func counts(
        for commissioner: Commissioner, share: Double
    ) -> [ExtractPart: [(code: String, name: String, counts: PartCounts)]] {
        let paid = character.specialties.filter { commissioner.onlyFor?.contains(Specialty.all[$0.index].code) ?? true }
        let whole = paid.map(\.share).reduce(0, +)
        var lines: [ExtractPart: [(code: String, name: String, counts: PartCounts)]] = [:]
        for (index, part) in paid {
            let specialty = Specialty.all[index]
            for (kind, counts) in draw(specialty, expected: size * share * part / whole) where counts.total > 0 {
                lines[kind, default: []].append((specialty.code, specialty.name, counts))
            }
        }
        return lines.mapValues(Self.withTotal)
    }

    private static func withTotal(
        _ lines: [(code: String, name: String, counts: PartCounts)]
    ) -> [(code: String, name: String, counts: PartCounts)] {
        var total = PartCounts()
        for line in lines { total.add(line.counts) }
        return (lines + [(Specialty.totalCode, Specialty.totalName, total)]).sorted { $0.code < $1.code }
    }

    private mutating func draw(_ specialty: Specialty, expected: Double) -> [(ExtractPart, PartCounts)] {
        let speed = speed * specialty.speed * random.between(0.93, 1.07)
        let incomplete = bands(.incomplete, expected, speed)
        var toAdmit = PartCounts()
        for band in incomplete.bands.indices {
            toAdmit.bands[band] = min(
                incomplete.bands[band], random.count(Double(incomplete.bands[band]) * specialty.toAdmit))
        }
        var admitted = bands(.admitted, expected * specialty.admitted, speed)
        admitted.unknown = random.count(Double(admitted.known) * Self.unknownShare)
        var nonAdmitted = bands(.nonAdmitted, expected * specialty.nonAdmitted, speed)
        nonAdmitted.unknown = random.count(Double(nonAdmitted.known) * Self.unknownShare)
        var newPeriods = PartCounts()
        let joined = incomplete.bands.prefix(4).reduce(0, +)
        newPeriods.periods = joined + random.count(Double(joined) * Self.leftAtOnce)
        return [
            (.admitted, admitted), (.nonAdmitted, nonAdmitted), (.incomplete, incomplete), (.toAdmit, toAdmit),
            (.newPeriods, newPeriods),
        ]
    }

    private mutating func bands(_ profile: WaitProfile, _ expected: Double, _ speed: Double) -> PartCounts {
        var counts = PartCounts()
        for (band, part) in profile.parts(speed: speed).enumerated() {
            counts.bands[band] = random.count(expected * part)
        }
        return counts
    }
}
