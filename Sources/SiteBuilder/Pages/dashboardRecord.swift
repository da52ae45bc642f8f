import Mentoring
import Templates

/// A program's figures for its page; nothing for any other page.
func dashboard(of site: SitePage, setup: PageSetup) -> TemplateValue {
    guard case .program(let id) = site.kind else { return .absent }
    let list = setup.index.worksheets[id]?.list.map { setup.index.pages[$0].output }
    let worksheets = TemplateValue.text(
        orAbsent: list.map { setup.href(of: $0, from: .output(site.output)) })
    guard let figures = setup.reports[id]?.figures, let month = figures.months.last,
        let series = figures.series(through: month, count: DashboardLayout.months)
    else {
        return .record(
            TemplateRecord([
                ("has_figures", .flag(false)), ("month", .absent), ("as_of", .absent), ("cutoff", .absent),
                ("report", .absent), ("worksheets", worksheets),
                ("headlines", .list([])), ("findings", .list([])), ("sections", .list([])),
                ("hidden_note", .absent),
            ]))
    }
    let catalogue = setup.href(of: metricsPage, from: .output(site.output))
    let charts = DashboardCharts(figures: series, text: setup.figures, catalogue: catalogue)
    let sections = DashboardLayout.sections.compactMap { section -> TemplateValue? in
        let records = section.charts.compactMap { charts.record(of: $0) }
        guard !records.isEmpty else { return nil }
        return .record(
            TemplateRecord([
                ("id", .text(section.id)),
                ("title", .text(setup.words.text(at: "dashboard.sections.\(section.id).title") ?? section.id)),
                ("about", .text(orAbsent: setup.words.text(at: "dashboard.sections.\(section.id).about"))),
                ("charts", .list(records.map { .record($0) })),
            ]))
    }
    let headlines = DashboardLayout.headlines.compactMap { charts.headline($0, chartID: "headline-\($0)") }
    let hasHidden = charts.months.contains { month in
        figures.all(in: month).contains { $0.status != .published && $0.status != .tooEarly }
    }
    return .record(
        TemplateRecord([
            ("has_figures", .flag(true)), ("worksheets", worksheets),
            ("month", .text(setup.figures.name(of: month))),
            ("as_of", .text(setup.figures.name(of: month.lastDay))),
            ("cutoff", .text(setup.figures.name(of: figures.cutoff))),
            (
                "report",
                .text(
                    orAbsent: figures.reportMonths.last.map {
                        setup.href(of: ReportPath.month($0, of: id), from: .output(site.output))
                    })
            ),
            ("headlines", .list(headlines.map { .record($0) })),
            ("findings", .list(findings(of: figures, in: month, on: site, setup: setup))),
            ("sections", .list(sections)),
            ("hidden_note", .text(orAbsent: hasHidden ? setup.words[.dashboardHiddenNote] : nil)),
        ]))
}

/// What stands out in a month, each with the page that helps with it where there is one.
private func findings(
    of figures: PublishedFigures, in month: Month, on site: SitePage, setup: PageSetup
) -> [TemplateValue] {
    guard let report = makeReport(figures, month: month) else { return [] }
    return report.findings.map { finding in
        let guide = setup.guides.page(for: finding).map { setup.index.pages[$0] }
        return .record(
            TemplateRecord([
                ("id", .text(finding.rule.rawValue)), ("text", .text(setup.figures.sentence(finding))),
                ("guide", .text(orAbsent: guide.map { setup.href(of: $0.output, from: .output(site.output)) })),
                ("guide_title", .text(orAbsent: guide?.title)),
            ]))
    }
}

/// The programs of the site, for the page above them.
func programCards(from address: PageAddress, setup: PageSetup) -> [TemplateValue] {
    let pages = setup.index.tree.nodes.map { setup.index.pages[$0.page] }
    return pages.compactMap { page in
        guard case .program(let id) = page.kind else { return nil }
        let figures = setup.reports[id]?.figures
        let catalogue = setup.href(of: metricsPage, from: address)
        let series = figures.flatMap { figures in
            figures.months.last.flatMap { figures.series(through: $0, count: DashboardLayout.months) }
        }
        let charts = series.map { DashboardCharts(figures: $0, text: setup.figures, catalogue: catalogue) }
        let headlines = DashboardLayout.overview.compactMap { charts?.headline($0, chartID: "\(id)-\($0)") }
        return .record(
            TemplateRecord([
                (.title, .text(page.title)), (.href, .text(setup.href(of: page.output, from: address))),
                (.summary, .text(orAbsent: page.summary.utf8.isEmpty ? nil : page.summary)),
                ("month", .text(orAbsent: figures?.months.last.map(setup.figures.name(of:)))),
                ("figures", .list(headlines.map { .record($0) })),
            ]))
    }
}

/// Where the metrics are explained; it is there wherever there is a program.
let metricsPage = "metrics/index.html"
