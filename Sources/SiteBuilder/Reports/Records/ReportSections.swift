import Mentoring
import Templates

/// Makes the sections of a report that have figures; a section that is not printed says why in the notes.
struct ReportSections {
    /// The sections that are printed.
    let printed: [TemplateValue]
    /// The titles of the others, each with the reason.
    let leftOut: [(title: String, reason: String)]

    init(_ content: ReportContent, links: ReportLinks, text: FigureText) {
        let tables = ReportTables(content, links: links, text: text)
        let charts = DashboardCharts(figures: content.series, text: text, catalogue: links.catalogue)
        var printed: [TemplateValue] = []
        var leftOut: [(title: String, reason: String)] = []
        for section in ReportLayout.sections {
            let words = text.words
            let title = words.text(at: "report.sections.\(section.id).title") ?? section.id
            if let reason = Self.absence(of: section, content, tables) {
                leftOut.append((title, words.text(at: "report.left_out.\(reason)") ?? reason))
                continue
            }
            let findings =
                content.findings.printed(in: section.id).map(\.text) + text.readings(of: section.id, content)
            let pictures = section.charts.compactMap { charts.record(of: $0).map { TemplateValue.record($0) } }
            let events = section.id == "training" ? content.events.map { event($0, text) } : []
            printed.append(
                .record(
                    TemplateRecord([
                        ("id", .text(section.id)),
                        ("title", .text(text.heading(of: section.id, title, content))),
                        ("about", .text(orAbsent: words.text(at: "report.sections.\(section.id).about"))),
                        ("findings", .list(findings.map { .text($0) })),
                        (
                            "tables",
                            .list(section.tables.compactMap { tables.record(of: $0).map { .record($0) } })
                        ),
                        ("has_charts", .flag(!pictures.isEmpty)), ("charts", .list(pictures)),
                        ("has_events", .flag(!events.isEmpty)), ("events", .list(events)),
                    ])))
        }
        self.printed = printed
        self.leftOut = leftOut
    }

    /// The anchors of the sections with figures that a report prints.
    static func printedIDs(_ content: ReportContent, text: FigureText) -> Set<String> {
        let tables = ReportTables(content, links: .none, text: text)
        return Set(ReportLayout.sections.filter { absence(of: $0, content, tables) == nil }.map(\.id))
    }

    /// Why a section is not in this report, as the end of the key `report.left_out.…`; nil where it is.
    private static func absence(
        of section: ReportLayout.Section, _ content: ReportContent, _ tables: ReportTables
    ) -> String? {
        guard let occasion = section.printed[content.edition] else { return "other_edition" }
        switch occasion {
        case .always: break
        case .quarterEnd: if content.month.number % 3 != 0 { return "quarterly" }
        case .fiscalYearEnd: if !content.circumstances.endsFiscalYear { return "yearly" }
        case .closedWave: if !content.circumstances.hasClosedWave { return "no_wave" }
        }
        let figures = section.tables.flatMap(tables.figures(of:))
        if figures.allSatisfy({ $0.status == .notCollected }) { return "not_supplied" }
        let supplied = figures.filter { $0.status != .notCollected }
        if supplied.allSatisfy({ $0.status == .tooEarly }) { return "too_early" }
        if content.circumstances.isSmall,
            supplied.allSatisfy({ $0.status == .hidden || $0.status == .tooEarly })
        {
            return "small_program"
        }
        return nil
    }
}

private func event(_ event: WordedEvent, _ text: FigureText) -> TemplateValue {
    .record(
        TemplateRecord([
            ("title", .text(event.title)), ("on", .text(text.name(of: event.on))),
            ("kind", .text(text.words.text(at: "event_kinds.\(event.kind)") ?? event.kind)),
        ]))
}
