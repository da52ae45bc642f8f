import Mentoring

/// The findings of “the month in five sentences” of every program's newest month that no page helps with, each as the
/// program's id and the rule's. That nothing moved (F31) asks for no guide.
func unguidedFindings(_ setup: PageSetup) -> [String] {
    setup.reports.sorted { $0.key < $1.key }.flatMap { id, reports -> [String] in
        let figures = reports.figures
        guard let month = figures.lastCompleteMonth, let report = makeReport(figures, month: month) else {
            return []
        }
        var rules: [String] = []
        for finding in report.findings
        where finding.rule != .f31 && setup.guides.page(for: finding) == nil
            && !rules.contains(finding.rule.rawValue)
        {
            rules.append(finding.rule.rawValue)
        }
        return rules.map { "\(id) \($0)" }
    }
}
