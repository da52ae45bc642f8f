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
            TemplateRecord(
                [
                    ("has_figures", .flag(false)), ("worksheets", worksheets), ("month", .absent),
                    ("as_of", .absent), ("cutoff", .absent),
                    ("report", .absent),
                    ("headlines", .list([])), ("findings", .list([])), ("sections", .list([])),
                    ("status", .absent), ("has_attention", .flag(false)), ("attention", .list([])),
                    ("attention_total", .absent), ("attention_list", .absent), ("hidden_note", .absent),
                ] + contacts(of: setup.reports[id]?.figures, on: site, setup: setup)))
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
    let attention = figures.attention
    let report = figures.reportMonths.last.map {
        setup.href(of: ReportPath.month($0, of: id), from: .output(site.output))
    }
    let status = setup.reports[id].map { $0.status(of: month) } ?? ""
    return .record(
        TemplateRecord(
            [
                ("has_figures", .flag(true)), ("worksheets", worksheets),
                ("month", .text(setup.figures.name(of: month))),
                ("as_of", .text(setup.figures.name(of: month.lastDay))),
                ("cutoff", .text(setup.figures.name(of: figures.cutoff))),
                ("report", .text(orAbsent: report)),
                ("status", .text(setup.words.text(at: "report.status.\(status)") ?? status)),
                ("has_attention", .flag(!attention.isEmpty)),
                (
                    "attention",
                    .list(
                        attentionRecords(
                            Array(attention.prefix(DashboardLayout.attentionRows)), text: setup.figures,
                            href: { setup.href(of: $0, from: .output(site.output)) },
                            guide: setup.guide(forRule:)))
                ),
                ("attention_total", .text(orAbsent: setup.attentionTotal(attention))),
                (
                    "attention_list",
                    .text(
                        orAbsent: figures.reportMonths.last == month
                            ? report.map { "\($0)#report:attention" } : nil)
                ),
                ("headlines", .list(headlines.map { .record($0) })),
                ("findings", .list(findings(of: figures, in: month, on: site, setup: setup))),
                ("sections", .list(sections)),
                ("hidden_note", .text(orAbsent: hasHidden ? setup.words[.dashboardHiddenNote] : nil)),
            ] + contacts(of: figures, on: site, setup: setup)))
}

/// Where to turn when something is wrong; open to any reader (domain.md 2.1).
private func contacts(
    of figures: PublishedFigures?, on site: SitePage, setup: PageSetup
) -> [(TemplateName, TemplateValue)] {
    let path = figures.map { $0.facts.escalationPage.utf8.drop { $0 == UInt8(ascii: "/") } }
    let page = path.flatMap { String($0) }.flatMap(setup.index.findPage).map { setup.index.pages[$0] }
    return [
        ("help", .text(orAbsent: page.map { setup.href(of: $0.output, from: .output(site.output)) })),
        ("help_title", .text(orAbsent: page?.title)),
    ]
}

/// What stands out in a month, each with the page that helps with it and the report's section where there are such.
private func findings(
    of figures: PublishedFigures, in month: Month, on site: SitePage, setup: PageSetup
) -> [TemplateValue] {
    guard let content = setup.reports[figures.program]?.content(of: month) else { return [] }
    let report = ReportPath.month(month, of: figures.program)
    let href = setup.outputs.contains(report) ? setup.href(of: report, from: .output(site.output)) : nil
    var printed = ReportSections.printedIDs(content, text: setup.figures).union(["actions", "notes"])
    if !content.objectives.isEmpty { printed.insert("objectives") }
    if figures.edition == .team { printed.insert("attention") }
    return content.findings.gravestFirst.map { finding in
        findingRecord(
            finding,
            guide: finding.guide.flatMap { guide in
                setup.outputs.contains(guide.path)
                    ? setup.href(of: guide.path, from: .output(site.output)) : nil
            }, report: finding.section.map(printed.contains) ?? false ? href : nil, words: setup.words)
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
