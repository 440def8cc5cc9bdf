// Why an operation was cancelled, in the groups that are counted.

/// Whose reason it was.
package enum CancellationReason: String, CaseIterable, Sendable {
    /// Did not attend, declined, or unfit on the day.
    case patient
    /// Not prepared, pre-operative instructions not followed, assessment incomplete.
    case hospitalClinical = "hospital_clinical"
    /// Beds, surgeon, emergency, list over-ran, equipment, administrative error, anaesthetist, theatre staff, critical care.
    case hospitalNonClinical = "hospital_non_clinical"
    case other
}
