import Mentoring
import Templates

/// A fiscal year of a program, told from its twelve monthly reports (domain.md 4.0, “year in review”).
struct YearReview {
    let contents: [ReportContent]
    let links: ReportLinks
    let text: FigureText

    /// The figures that the table of months shows.
    private static let columns = ["M02", "M08", "M07", "M22", "M21", "M17"]

    /// The flows whose twelve months add up. A total is told only where every month is: else it would give away the
    /// one month that is hidden (domain.md R8g).
    private static let flows = ["M03.joiners", "M03.leavers", "flow.started", "flow.ended"]

    private static let charts = [
        DashboardLayout.Chart(
            id: "enrolled",
            form: .lines(
                [
                    DashboardLayout.Line(name: "total", key: FigureKey("M02")),
                    role("mentee"), role("mentor"), role("peer"),
                ], domain: .fromZero, target: .none)),
        DashboardLayout.Chart(
            id: "engaged-rate",
            form: .lines(
                [DashboardLayout.Line(name: nil, key: FigureKey("M22"))], domain: .percent,
                target: .objective("M22"))),
    ]

    private static func role(_ name: String) -> DashboardLayout.Line {
        DashboardLayout.Line(name: name, key: FigureKey("M02", dimension: "role", category: name))
    }

    /// The year as templates see it; nil unless there are twelve months.
    var record: TemplateRecord? {
        guard contents.count == 12, let first = contents.first, let last = contents.last else { return nil }
        let series = FigureSeries(
            contents.map { ($0.month, $0.figures) }, targets: last.targets, cadenceDays: last.cadenceDays)
        let charts = DashboardCharts(figures: series, text: text, catalogue: links.catalogue)
        let provisional = contents.filter { !$0.isFrozen }.map { text.name(of: $0.month) }
        let words = text.words
        let note =
            provisional.isEmpty
            ? nil
            : words.text(
                .yearProvisional, ["months": provisional.joined(separator: words[.listSeparator])])
        return TemplateRecord([
            ("from", .text(text.name(of: first.month))), ("through", .text(text.name(of: last.month))),
            ("provisional", .text(orAbsent: note)), ("archive", .text(orAbsent: links.archive)),
            ("program_href", .text(orAbsent: links.program)), ("totals", .list(totals.map { .text($0) })),
            (
                "charts",
                .list(Self.charts.compactMap { charts.record(of: $0).map { .record($0) } })
            ),
            ("table", .record(table)), ("months", .list(contents.map(month))),
        ])
    }

    private var totals: [String] {
        Self.flows.compactMap { id in
            let figures = contents.map { $0.figures.figure(FigureKey(id)) }
            guard let unit = figures.compactMap({ $0?.unit }).first,
                figures.contains(where: { $0?.status != .notCollected })
            else { return nil }
            let values = figures.compactMap { $0?.value }
            let total = values.count == 12 ? text.number(values.reduce(0, +), unit) : text.words[.figureHidden]
            return text.words.text(.yearTotal, ["figure": text.name(of: id), "total": total])
        }
    }

    private var table: TemplateRecord {
        let rows = contents.map { content in
            TemplateValue.record(
                TemplateRecord([
                    ("label", .text(text.name(of: content.month))), ("definition", .absent),
                    (
                        "cells",
                        .list(Self.columns.map { .text(text.value(content.figures.figure(FigureKey($0)))) })
                    ),
                ]))
        }
        let headings = [text.words[.tableMonth]] + Self.columns.map(text.name(of:))
        return TemplateRecord([
            ("caption", .absent), ("headings", .list(headings.map { .text($0) })), ("rows", .list(rows)),
        ])
    }

    private func month(_ content: ReportContent) -> TemplateValue {
        let status = content.isFrozen ? "final" : "provisional"
        return .record(
            TemplateRecord([
                (.title, .text(text.name(of: content.month))),
                (.href, .text(orAbsent: links.months[content.month])),
                ("status", .text(text.words.text(at: "report.status.\(status)") ?? status)),
                ("finding", .text(content.findings.first { $0.isSelected }?.text ?? "")),
            ]))
    }
}
