import Mentoring

/// The findings of “the month in five sentences” of every program's newest month that no page helps with, each as the
/// program's id and the rule's. That nothing moved (F31) asks for no guide.
func unguidedFindings(_ setup: PageSetup) -> [String] {
    setup.reports.sorted { $0.key < $1.key }.flatMap { id, reports -> [String] in
        guard let month = reports.figures.lastCompleteMonth, let content = reports.content(of: month) else {
            return []
        }
        var rules: [String] = []
        for finding in content.findings
        where finding.isSelected && finding.guide == nil && finding.id != FindingRule.f31.rawValue
            && !rules.contains(finding.id)
        {
            rules.append(finding.id)
        }
        return rules.map { "\(id) \($0)" }
    }
}
