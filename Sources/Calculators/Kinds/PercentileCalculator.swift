// A percentile of banded waits, by hand.
import JSON
import Statistics

extension Calculator {
    /// The official median or 92nd percentile of counts in one-week bands.
    static let percentile = Calculator(
        "percentile",
        "A percentile of waits counted in one-week bands, as the published median and 92nd percentile are.",
        fields: [
            Field("band_counts", "list of counts", "pathways by weeks waited, shortest first; the last band is open"),
            Field("percentile", "0 to 1", "0.5 for the median, 0.92, 0.95"),
            Field("minimum_count", "count", "fewer pathways are not calculated: 20; 0 calculates always"),
        ],
        answers: [
            Field("weeks", "weeks or null", "null when not calculated; in the open band its lower edge"),
            Field("open_band", "true or false", "whether it lies in the open band, so that the wait is weeks or more"),
        ],
        example: #"{"band_counts": [40, 40, 20, 0], "percentile": 0.92}"#
    ) { request throws(Complaint) in
        let counts = try request.counts("band_counts")
        guard counts.allSatisfy({ $0 <= most }), let bands = BandHistogram(counts: counts), bands.total <= most else {
            throw Complaint("band_counts", "holds more than \(most) pathways")
        }
        let share = try request.number("percentile", in: Bounds.share)
        let minimum = try request.optionalWhole("minimum_count") ?? 20
        let percentile = bands.percentile(share: share, minimumCount: minimum)
        return [
            "weeks": .number(percentile?.weeks), "open_band": .truth(percentile?.isInOpenBand ?? false),
        ]
    }

    /// What the method can multiply without loss.
    private static let most = 9_000_000_000_000
}
