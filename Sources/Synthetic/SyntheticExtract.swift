// A made-up month of the published extract, piece by piece.

/// NHS England's full RTT extract for an England that does not exist: the form is real, the boards are real, no provider
/// and no count is.
///
/// Iterating gives the file's bytes in order: first the header line, then whole lines, one provider a piece (some tens of
/// kilobytes). The same seed, month and scale give the same bytes on every machine. From month to month with one seed
/// the providers are the same, and their lists drift. All that METHODS asks of a return holds in every row.
package struct SyntheticExtract: Sequence, Sendable {
    /// The month the extract is for.
    package let month: ExtractMonth
    private let seed: UInt64
    private let scale: Int

    /// An extract of about 7.2 million pathways, or of that many divided by `scale` (1 and more).
    package init(seed: UInt64, month: ExtractMonth, scale: Int = 1) {
        precondition(scale >= 1, "a scale below 1 would be more than England")
        self.seed = seed
        self.month = month
        self.scale = scale
    }

    /// The providers in the order of the file; the same for every month.
    package var providers: [SyntheticProvider] { Roster.make(seed: seed).map(\.provider) }

    /// Begins anew, with the header.
    package func makeIterator() -> Iterator {
        Iterator(characters: Roster.make(seed: seed)[...], seed: seed, month: month, scale: scale)
    }

    /// The pieces of one extract; holds one provider's at a time.
    package struct Iterator: IteratorProtocol {
        var characters: ArraySlice<ProviderCharacter>
        let seed: UInt64
        let month: ExtractMonth
        let scale: Int
        var isBegun = false

        /// The next piece: whole lines; nil after the last.
        package mutating func next() -> [UInt8]? {
            guard isBegun else {
                isBegun = true
                return ExtractRow.header
            }
            return characters.popFirst().map(lines)
        }

        private func lines(of character: ProviderCharacter) -> [UInt8] {
            var drawn = ProviderReturn(character, seed: seed, month: month, scale: scale)
            let row = ExtractRow(period: month.period)
            var bytes: [UInt8] = []
            for (commissioner, share) in character.commissioners.sorted(by: {
                $0.commissioner.code < $1.commissioner.code
            }) {
                let counts = drawn.counts(for: commissioner, share: share)
                for part in ExtractPart.allCases {
                    for line in counts[part] ?? [] {
                        let isTotal = line.code == Specialty.totalCode
                        row.write(
                            line, part: part, of: character.provider, for: commissioner,
                            leavesZerosEmpty: character.leavesZerosEmpty && !isTotal, to: &bytes)
                    }
                }
            }
            return bytes
        }
    }
}
