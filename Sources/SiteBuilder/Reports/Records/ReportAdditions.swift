import Templates

/// What stands on a month's page and in no file.
struct ReportAdditions: Sendable {
    /// The rows of the attention list.
    var attention: [TemplateValue] = []
    /// How many rows there are, in a sentence.
    var attentionTotal: String?
    /// To how many rows each rule applies, in words.
    var attentionCounts: [String] = []
    /// Whether there is an attention list at all, empty or not.
    var showsAttention = false
    /// What today's data say otherwise than the frozen month, in sentences.
    var revisions: [String] = []
}
