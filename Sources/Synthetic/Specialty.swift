// The 23 treatment functions of the return, and how much each weighs.

/// One treatment function, with England's proportions of January 2026, rounded.
struct Specialty {
    /// As published: `C_100`.
    let code: String
    /// As published: `General Surgery Service`.
    let name: String
    /// Its part of the whole waiting list.
    let share: Double
    /// How fast people leave the list, against all functions together.
    let speed: Double
    /// The part of its list with a decision to admit.
    let toAdmit: Double
    /// Completed in the month, per pathway on the list.
    let admitted: Double
    /// As `admitted`, for those treated without admission.
    let nonAdmitted: Double

    /// The total line of the return, in no list below.
    static let totalCode = "C_999"
    static let totalName = "Total"

    /// In the order of their codes.
    static let all: [Specialty] = [
        make("C_100", "General Surgery Service", 0.0540, 0.95, 0.300, 0.065, 0.130),
        make("C_101", "Urology Service", 0.0544, 1.04, 0.196, 0.050, 0.148),
        make("C_110", "Trauma and Orthopaedic Service", 0.1169, 0.91, 0.324, 0.056, 0.122),
        make("C_120", "Ear Nose and Throat Service", 0.0821, 0.80, 0.127, 0.022, 0.150),
        make("C_130", "Ophthalmology Service", 0.0834, 1.25, 0.244, 0.090, 0.180),
        make("C_140", "Oral Surgery Service", 0.0444, 0.78, 0.177, 0.043, 0.123),
        make("C_150", "Neurosurgical Service", 0.0080, 0.97, 0.176, 0.041, 0.139),
        make("C_160", "Plastic Surgery Service", 0.0144, 0.82, 0.448, 0.119, 0.102),
        make("C_170", "Cardiothoracic Surgery Service", 0.0013, 1.31, 0.359, 0.149, 0.133),
        make("C_300", "General Internal Medicine Service", 0.0049, 1.15, 0.062, 0.025, 0.211),
        make("C_301", "Gastroenterology Service", 0.0535, 1.10, 0.118, 0.045, 0.143),
        make("C_320", "Cardiology Service", 0.0536, 1.07, 0.090, 0.025, 0.161),
        make("C_330", "Dermatology Service", 0.0554, 0.96, 0.077, 0.030, 0.246),
        make("C_340", "Respiratory Medicine Service", 0.0258, 1.24, 0.025, 0.012, 0.220),
        make("C_400", "Neurology Service", 0.0302, 0.89, 0.008, 0.003, 0.151),
        make("C_410", "Rheumatology Service", 0.0162, 1.14, 0.019, 0.012, 0.232),
        make("C_430", "Elderly Medicine Service", 0.0037, 1.65, 0.023, 0.019, 0.335),
        make("C_502", "Gynaecology Service", 0.0790, 0.88, 0.147, 0.028, 0.161),
        make("X02", "Other - Medical Services", 0.0861, 1.14, 0.066, 0.026, 0.226),
        make("X03", "Other - Mental Health Services", 0.0004, 1.54, 0.013, 0.002, 0.317),
        make("X04", "Other - Paediatric Services", 0.0440, 1.05, 0.134, 0.032, 0.195),
        make("X05", "Other - Surgical Services", 0.0673, 1.02, 0.182, 0.048, 0.224),
        make("X06", "Other - Other Services", 0.0211, 1.41, 0.057, 0.030, 0.341),
    ]

    private static func make(
        _ code: String, _ name: String, _ share: Double, _ speed: Double, _ toAdmit: Double, _ admitted: Double,
        _ nonAdmitted: Double
    ) -> Specialty {
        Specialty(
            code: code, name: name, share: share, speed: speed, toAdmit: toAdmit, admitted: admitted,
            nonAdmitted: nonAdmitted)
    }
}
