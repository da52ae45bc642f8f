import Mentoring
import Templates

/// A report as templates see it; the names are those of `ReportContract`.
///
/// - Parameter additions: What stands on a month's page and in no file: the attention list and later revisions.
func reportRecord(
    _ content: ReportContent, additions: ReportAdditions, links: ReportLinks, text: FigureText
) -> TemplateRecord {
    let words = text.words
    let sections = ReportSections(content, links: links, text: text)
    let charts = DashboardCharts(figures: content.series, text: text, catalogue: links.catalogue)
    let headlines = ReportLayout.headlines.compactMap { charts.headline($0, chartID: "headline-\($0)") }
    func month(_ month: Month) -> TemplateValue {
        links.months[month].map { link(text.name(of: month), $0) } ?? .absent
    }
    let guides = reading(content, links)
    let status = additions.revisions.isEmpty ? (content.isFrozen ? "final" : "provisional") : "revised"
    let masthead: [(TemplateName, TemplateValue)] = [
        ("program", .text(content.name)), ("program_href", .text(orAbsent: links.program)),
        ("month", .text(text.name(of: content.month))), ("as_of", .text(text.name(of: content.month.lastDay))),
        ("cutoff", .text(text.name(of: content.cutoff))),
        ("edition", .text(words.text(at: "report.editions.\(content.edition.rawValue)") ?? "")),
        ("status", .text(words.text(at: "report.status.\(status)") ?? status)),
        ("previous", month(content.month - 1)), ("next", month(content.month + 1)),
        ("year_before", month(content.month - 12)), ("archive", .text(orAbsent: links.archive)),
        ("csv", .text(orAbsent: links.csv)), ("json", .text(orAbsent: links.json)),
    ]
    var printed = ReportSections.printedIDs(content, text: text).union(["actions", "notes"])
    if !content.objectives.isEmpty { printed.insert("objectives") }
    if additions.showsAttention { printed.insert("attention") }
    let evidence: [(TemplateName, TemplateValue)] = [
        (
            "findings",
            .list(
                content.findings.gravestFirst.map { finding in
                    findingRecord(
                        finding, guide: finding.guide.flatMap { links.page($0.path) },
                        report: finding.section.map(printed.contains) ?? false ? "" : nil, words: words)
                })
        ),
        ("has_objectives", .flag(!content.objectives.isEmpty)),
        ("objectives", .list(content.objectives.map { objective($0, text, links) })),
        ("objective_findings", .list(sentences(content, in: .objectives))),
        ("headlines", .list(headlines.map { .record($0) })), ("sections", .list(sections.printed)),
        ("story", content.story.map { story($0, links) } ?? .absent),
        ("has_actions", .flag(!content.actions.isEmpty)),
        ("actions", .list(content.actions.map { action($0, text) })),
        ("action_findings", .list(sentences(content, in: .actions))),
    ]
    // A section without anything to print drops out with its reason (domain.md 4.1).
    var left = sections.leftOut
    if content.story == nil { left.append((words[.reportStory], words[.reportNoStory])) }
    let ending: [(TemplateName, TemplateValue)] = [
        ("has_attention", .flag(additions.showsAttention)),
        ("has_attention_rows", .flag(!additions.attention.isEmpty)), ("attention", .list(additions.attention)),
        ("attention_total", .text(orAbsent: additions.attentionTotal)),
        ("attention_counts", .list(additions.attentionCounts.map { .text($0) })),
        ("attention_findings", .list(sentences(content, in: .attention))),
        ("has_reading", .flag(!guides.isEmpty)), ("reading", .list(guides)),
        ("notes", .list(reportNotes(content, text).map { .text($0) })),
        ("has_revisions", .flag(!additions.revisions.isEmpty)),
        ("revisions", .list(additions.revisions.map { .text($0) })),
        ("has_left_out", .flag(!left.isEmpty)),
        ("left_out", .list(left.map { leftOut($0.title, $0.reason) })),
        ("definitions", .list(definitions(content, text))),
    ]
    return TemplateRecord(masthead + evidence + ending)
}

/// The findings that a section with a form of its own prints.
private func sentences(_ content: ReportContent, in section: ReportSection) -> [TemplateValue] {
    content.findings.printed(in: section.rawValue).map { .text($0.text) }
}

private func leftOut(_ title: String, _ reason: String) -> TemplateValue {
    .record(TemplateRecord([("title", .text(title)), ("reason", .text(reason))]))
}

private func link(_ title: String, _ href: String) -> TemplateValue {
    .record(TemplateRecord([(.title, .text(title)), (.href, .text(href))]))
}

private func objective(
    _ objective: WordedObjective, _ text: FigureText, _ links: ReportLinks
) -> TemplateValue {
    .record(
        TemplateRecord([
            ("text", .text(objective.text)), ("figure", .text(text.name(of: objective.figure))),
            ("definition", .text(orAbsent: links.definition(of: objective.figure))),
            ("now", .text(objective.now)), ("target", .text(objective.target)),
            ("by", .text(text.name(of: objective.by))), ("standing_id", .text(objective.standing)),
            ("standing", .text(text.words.text(at: "report.standings.\(objective.standing)") ?? "")),
            ("decided", .text(orAbsent: objective.decided)),
        ]))
}

private func story(_ story: WordedStory, _ links: ReportLinks) -> TemplateValue {
    .record(
        TemplateRecord([
            (.title, .text(story.title)), (.summary, .text(story.summary)),
            (.href, .text(orAbsent: links.page(story.path))),
        ]))
}

private func action(_ action: WordedAction, _ text: FigureText) -> TemplateValue {
    .record(
        TemplateRecord([
            ("text", .text(action.text)), ("owner", .text(action.ownerRole)),
            ("due", .text(text.name(of: action.dueOn))), ("state_id", .text(action.state)),
            ("state", .text(text.words.text(at: "report.action_states.\(action.state)") ?? action.state)),
            ("outcome", .text(orAbsent: action.outcome)),
        ]))
}

/// The guides of the month's findings, each once.
private func reading(_ content: ReportContent, _ links: ReportLinks) -> [TemplateValue] {
    var seen: Set<WordedFinding.Guide> = []
    return content.findings.compactMap { finding in
        guard let guide = finding.guide, seen.insert(guide).inserted else { return nil }
        return .record(
            TemplateRecord([(.title, .text(guide.title)), (.href, .text(orAbsent: links.page(guide.path)))]))
    }
}

/// What each metric of the report means and who is counted, in the order of the catalogue.
private func definitions(_ content: ReportContent, _ text: FigureText) -> [TemplateValue] {
    let told = Set(
        content.figures.all.filter { $0.status != .notCollected }.map(\.key.metric))
    return metricCatalogue.filter { told.contains($0.id) }.map { metric in
        .record(
            TemplateRecord([
                ("name", .text(text.name(of: metric.id))),
                ("about", .text(text.words.text(at: "metrics.\(metric.id).about") ?? "")),
            ]))
    }
}
