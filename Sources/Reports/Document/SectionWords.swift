// A section in a reader's words, for where it is named because it is absent.
import WaitingList

extension Section.Kind {
    /// Without a full stop, in lower case: `trend of within 18 weeks`.
    var inWords: String {
        switch self {
        case .headline: "headline numbers"
        case .bandsOverTime: "the list by weeks waited, through time"
        case .trend(let metric, _, _): "trend of \(metric.inSentence)"
        case .milestones: "long waits through time"
        case .cohorts: "cohorts of the milestones"
        case .findings: "summary of what changed"
        case .readingCharts: "how to read a control chart"
        case .controlChart(let metric, _, _): "control chart of \(metric.inSentence)"
        case .waitDistribution: "the list by weeks waited"
        case .table(let grouping, _): "table by \(grouping.inWords)"
        case .smallMultiples(let metric, let grouping, _): "\(metric.inSentence) by \(grouping.inWords), through time"
        case .funnel(let metric, let grouping): "\(metric.inSentence) by size of list, by \(grouping.inWords)"
        case .positions(_, let grouping): "position among others, by \(grouping.inWords)"
        case .heat(let metric, let grouping): "\(metric.inSentence) by \(grouping.inWords) and treatment function"
        case .activity: "activity"
        case .cancellations: "cancellations"
        case .readiness: "readiness of those who wait longest"
        case .programmes: "programmes"
        case .projection(let metric): "projection of \(metric.inSentence)"
        case .inequalities: "waits by group of patients"
        case .dataQuality: "data quality"
        case .definitions: "definitions"
        case .contact: "contact"
        case .source: "source"
        case .notes: "notes"
        }
    }
}

extension Section.Grouping {
    /// In the middle of a sentence.
    var inWords: String {
        switch self {
        case .region: "region"
        case .icb: "integrated care board"
        case .provider: "provider"
        case .treatmentFunction: "treatment function"
        case .members: "member"
        }
    }
}

extension Metric {
    /// Its title in the middle of a sentence; a title begins with no name.
    var inSentence: String { title.lowercasedFirst }
}
