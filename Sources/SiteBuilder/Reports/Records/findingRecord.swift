import Mentoring
import Templates

/// One of the month's sentences as templates see it.
///
/// - Parameters:
///   - guide: The address of the page that helps.
///   - report: The address of the report that prints the finding's section; empty on the report itself, nil where no
///     report prints it.
func findingRecord(
    _ finding: WordedFinding, guide: String?, report: String?, words: Words
) -> TemplateValue {
    let section = finding.section.flatMap { section in
        report.map { (href: "\($0)#report:\(section)", title: words.sectionTitle(section)) }
    }
    return .record(
        TemplateRecord([
            ("id", .text(finding.id)), ("text", .text(finding.text)),
            ("severity", .text(orAbsent: words.text(at: "report.severities.s\(finding.severity)"))),
            ("section", .text(orAbsent: section?.href)), ("section_title", .text(orAbsent: section?.title)),
            ("guide", .text(orAbsent: guide)),
            ("guide_title", .text(orAbsent: guide == nil ? nil : finding.guide?.title)),
        ]))
}

extension [WordedFinding] {
    /// The month's sentences, those that ask for action before those to watch, good news last; alike in this, the most
    /// important first.
    var gravestFirst: [WordedFinding] {
        enumerated().filter(\.element.isSelected)
            .sorted { ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset) }.map(\.element)
    }
}

extension Words {
    /// What a section of the report is called, by its anchor.
    func sectionTitle(_ section: String) -> String {
        if let title = text(at: "report.sections.\(section).title") { return title }
        return section == "notes"
            ? text(at: "report.notes_title") ?? section : text(at: "report.\(section)") ?? section
    }
}
