// Yes, no, or not known: how conditions join when some are missing.

/// All of several conditions together.
enum AllOf {
    /// No when one is no, not known when one is missing, yes when all are yes.
    static func conditions(_ answers: Bool?...) -> Bool? {
        if answers.contains(false) { return false }
        return answers.contains(nil) ? nil : true
    }
}
