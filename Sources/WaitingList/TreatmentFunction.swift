// The 23 lines by which referral-to-treatment waits are published, and how a specialty code finds its line.

/// A treatment function of the published RTT figures.
package struct TreatmentFunction: Hashable, Sendable {
    /// `C_100` to `C_502`, or `X02` to `X06`.
    package let code: String
    /// The published name.
    package let name: String

    /// The 23 lines in published order.
    package static let all: [TreatmentFunction] = [
        .init(code: "C_100", name: "General Surgery Service"),
        .init(code: "C_101", name: "Urology Service"),
        .init(code: "C_110", name: "Trauma and Orthopaedic Service"),
        .init(code: "C_120", name: "Ear Nose and Throat Service"),
        .init(code: "C_130", name: "Ophthalmology Service"),
        .init(code: "C_140", name: "Oral Surgery Service"),
        .init(code: "C_150", name: "Neurosurgical Service"),
        .init(code: "C_160", name: "Plastic Surgery Service"),
        .init(code: "C_170", name: "Cardiothoracic Surgery Service"),
        .init(code: "C_300", name: "General Internal Medicine Service"),
        .init(code: "C_301", name: "Gastroenterology Service"),
        .init(code: "C_320", name: "Cardiology Service"),
        .init(code: "C_330", name: "Dermatology Service"),
        .init(code: "C_340", name: "Respiratory Medicine Service"),
        .init(code: "C_400", name: "Neurology Service"),
        .init(code: "C_410", name: "Rheumatology Service"),
        .init(code: "C_430", name: "Elderly Medicine Service"),
        .init(code: "C_502", name: "Gynaecology Service"),
        .init(code: "X02", name: "Other - Medical Services"),
        .init(code: "X03", name: "Other - Mental Health Services"),
        .init(code: "X04", name: "Other - Paediatric Services"),
        .init(code: "X05", name: "Other - Surgical Services"),
        .init(code: "X06", name: "Other - Other Services"),
    ]

    /// The code under which the sum of the other 23 is published; never a line of its own here.
    package static let totalCode = "C_999"

    /// The line of everything that has no line of its own.
    package static let otherServicesCode = "X06"

    /// The published line of a code: its own (`C_110`, `X02`), or that of a specialty (`110`; `108`, `111` and `115` too).
    ///
    /// `nil` for the total and for anything else. Source: RTT recording and reporting guidance v5.0, section 10.1.4.
    package static func line(withCode code: String) -> TreatmentFunction? {
        lines[code] ?? lines["C_" + (joined[code] ?? code)]
    }

    /// Specialties that are reported under another one's line.
    private static let joined = [
        "108": "110", "111": "110", "115": "110", "144": "140", "145": "140", "172": "170", "173": "170",
    ]

    private static let lines = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })
}
