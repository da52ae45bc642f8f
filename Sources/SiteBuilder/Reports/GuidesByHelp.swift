import Mentoring

/// Which page helps with a finding, an attention rule or a metric, by `helps_with:` of the pages: of several pages
/// the first by path (design.md, “Front matter”).
struct GuidesByHelp: Sendable {
    private let pageOfID: [String: Int]

    /// The guides among documents, numbered as they come; nil leaves a document out.
    init(_ documents: [Document], number: (Int, Document) -> Int?) {
        var pageOfID: [String: Int] = [:]
        for (index, document) in documents.enumerated() {
            guard !document.frontMatter.helpsWith.isEmpty, let page = number(index, document) else { continue }
            for id in document.frontMatter.helpsWith where pageOfID[id] == nil { pageOfID[id] = page }
        }
        self.pageOfID = pageOfID
    }

    /// The guide for an attention rule, such as `A2`.
    func page(forRule id: String) -> Int? { pageOfID[id] }

    /// The guide for a finding: the one for its rule, else the one for its metric.
    func page(for finding: ReportFinding) -> Int? {
        if let page = pageOfID[finding.rule.rawValue] { return page }
        return finding.figure.flatMap { pageOfID[$0.metric] }
    }
}
