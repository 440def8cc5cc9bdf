// One row of the source's `pathway` view, or many that are alike, as they are lent to a fold.

/// What a tally keeps of a pathway; nothing of it can lead back to a person.
///
/// A source refills one row again and again.
package struct PathwayRow: Sendable {
    package var provider = Code.absent
    /// Counted as absent unless it is three to eight capital letters and digits.
    package var site = Code.absent
    package var commissioner = Code.absent
    /// The commissioner's integrated care board; absent when it belongs to none.
    package var board = Code.absent
    package var treatmentFunction = Code.absent
    /// Days since 2000; `nil` when it is not known.
    package var clockStart: Int32?
    /// The date to come in (TCI), in days since 2000; `nil` for none.
    package var dateToComeIn: Int32?
    package var listType = Code.absent
    package var priority = Code.absent
    /// 1 (most deprived) to 10.
    package var deprivationDecile: Int16?
    package var ageYears: Int16?
    package var sex = Code.absent
    package var ethnicCategory = Code.absent

    package init() {}

    /// Whether there is a date to come in.
    package var isDated: Bool { dateToComeIn != nil }
}
