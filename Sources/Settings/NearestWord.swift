// Which of the known words was probably meant.

/// Finds the known word that a mistyped one is close to.
package enum NearestWord {
    /// Nil when nothing is close: more than two slips, or more than a third of the word.
    ///
    /// Capitals are no slip; of equally close ones it is the first in the alphabet.
    package static func to(_ word: String, among known: some Sequence<String>) -> String? {
        let near = known.map { (word: $0, slips: slips(from: word.lowercased(), to: $0.lowercased())) }
            .filter { $0.slips <= min(2, max(1, $0.word.count / 3)) }
        return near.min { ($0.slips, $0.word) < ($1.slips, $1.word) }?.word
    }

    /// Letters to insert, remove, change or swap with their neighbour.
    private static func slips(from left: String, to right: String) -> Int {
        let left = Array(left)
        let right = Array(right)
        var rows = [Array(0...right.count)]
        for (i, letter) in left.enumerated() {
            var row = [i + 1]
            for (j, other) in right.enumerated() {
                var best = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (letter == other ? 0 : 1))
                if i > 0, j > 0, letter == right[j - 1], left[i - 1] == other {
                    best = min(best, rows[i - 1][j - 1] + 1)
                }
                row.append(best)
            }
            rows.append(row)
        }
        return rows[left.count][right.count]
    }
}
