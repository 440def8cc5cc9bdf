// What makes patient-level rows unfit for use, whichever engine counts them.
import Postgres
import WaitingList

/// What makes a fold of patient-level rows unfit for use.
enum PathwayFault {
    /// Throws `malformedRow` when a row named an organisation by something that is no code, or named no provider, or when
    /// there are more places than there can be.
    static func check(_ fold: PathwayFold) throws(SourceError) {
        if let kind = fold.crowdedKind {
            throw SourceError(
                .malformedRow,
                "the view pathway names more than 50000 places of the kind \(kind.rawValue): these are no codes")
        }
        guard !fold.oddCodes.isEmpty else { return }
        let codes = fold.oddCodes.map { $0.isAbsent ? "none" : shown($0) }.joined(separator: ", ")
        throw SourceError(
            .malformedRow,
            """
            the view pathway names organisations by what is no code of 3 to 6 capital letters and digits: \(codes)
            """)
    }

    /// An organisation's code that cannot even be held.
    fileprivate static func tooLong(_ code: String) -> SourceError {
        let start = code.unicodeScalars.prefix(20).map { $0.escaped(asASCII: true) }.joined()
        return SourceError(
            .malformedRow, "the view pathway names an organisation by what is longer than any code: \(start)…")
    }

    private static func shown(_ code: Code) -> String {
        code.description.unicodeScalars.map { $0.escaped(asASCII: true) }.joined()
    }
}

extension BinaryRow {
    /// A provider's, commissioner's or board's code; throws `malformedRow`, which names it, where it has over eight bytes.
    @inline(__always)
    func organisation(_ column: Int) throws -> Code {
        guard let packed = try shortText(column) else { throw PathwayFault.tooLong(try text(column) ?? "") }
        return Code(packed: packed)
    }

    /// The code of a site, or of what rows are told apart by: one that has over eight bytes is in no list, and as good as
    /// none.
    @inline(__always)
    func category(_ column: Int) throws -> Code {
        Code(packed: try shortText(column) ?? 0)
    }
}
