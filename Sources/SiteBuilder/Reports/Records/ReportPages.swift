import Mentoring
import Templates

/// What the templates of report pages are filled with, in an edition's own addresses.
struct ReportPages {
    let setup: PageSetup
    let site: SitePage

    private var address: PageAddress { .output(site.output) }

    /// A month's report; absent on any other page.
    var report: TemplateValue {
        guard case .report(let program, let month) = site.kind, let reports = setup.reports[program],
            let content = reports.content(of: month)
        else { return .absent }
        let links = links(of: reports, month: month)
        // The list is of today: only the newest month has one, and only the team reads it (domain.md 4.4).
        let hasList = reports.figures.edition == .team && month == reports.figures.lastCompleteMonth
        let rows = hasList ? reports.figures.attention : []
        return .record(
            reportRecord(
                content,
                additions: ReportAdditions(
                    attention: attentionRecords(
                        rows, text: setup.figures, href: links.page, guide: setup.guide(forRule:)),
                    attentionTotal: setup.attentionTotal(rows),
                    attentionCounts: setup.figures.attentionCounts(rows), showsAttention: hasList,
                    revisions: (reports.figures.revisions[month] ?? []).map(setup.figures.sentence)),
                links: links, text: setup.figures))
    }

    /// A fiscal year in review; absent on any other page.
    var year: TemplateValue {
        guard case .year(let program, let end) = site.kind, let reports = setup.reports[program] else {
            return .absent
        }
        let contents = (0..<12).reversed().compactMap { reports.content(of: end - $0) }
        let review = YearReview(
            contents: contents, links: links(of: reports, month: end), text: setup.figures)
        return review.record.map { .record($0) } ?? .absent
    }

    /// All reports by program and year, the newest first; empty on any other page.
    var archive: [TemplateValue] {
        guard site.kind == .reports else { return [] }
        let pages = setup.index.tree.nodes.map { setup.index.pages[$0.page] }
        return pages.compactMap { page in
            guard case .program(let id) = page.kind, let reports = setup.reports[id] else { return nil }
            let months = reports.figures.reportMonths
            guard !months.isEmpty else { return nil }
            let byYear = Dictionary(grouping: months) { reports.figures.fiscalYearEnd(of: $0) }
            let years = byYear.sorted { $0.key > $1.key }.map { end, months in
                year(endingWith: end, months: months.sorted(by: >), of: reports)
            }
            return .record(
                TemplateRecord([
                    ("id", .text(id)), (.title, .text(page.title)),
                    (.href, .text(setup.href(of: page.output, from: address))), ("years", .list(years)),
                ]))
        }
    }

    private func year(endingWith end: Month, months: [Month], of reports: ProgramReports) -> TemplateValue {
        let program = reports.figures.program
        let hasReview = reports.figures.fullYearEnds.contains(end)
        let review = ReportPath.year(endingWith: end, of: program)
        return .record(
            TemplateRecord([
                (.title, .text(setup.figures.name(ofYearEndingWith: end))),
                (.href, .text(orAbsent: hasReview ? setup.href(of: review, from: address) : nil)),
                ("months", .list(months.map { month($0, of: reports) })),
            ]))
    }

    func month(_ month: Month, of reports: ProgramReports) -> TemplateValue {
        let path = ReportPath.month(month, of: reports.figures.program)
        let status = reports.status(of: month)
        return .record(
            TemplateRecord([
                (.title, .text(setup.figures.name(of: month))),
                (.href, .text(setup.href(of: path, from: address))),
                ("status", .text(setup.words.text(at: "report.status.\(status)") ?? status)),
            ]))
    }

    func links(of reports: ProgramReports, month: Month) -> ReportLinks {
        let program = reports.figures.program
        func href(_ path: String) -> String { setup.href(of: path, from: address) }
        let known = setup.outputs
        let source = address
        let setup = self.setup
        return ReportLinks(
            program: href("programs/\(program)/index.html"), archive: href(ReportPath.archive),
            months: Dictionary(
                reports.figures.reportMonths.map { ($0, href(ReportPath.month($0, of: program))) },
                uniquingKeysWith: { first, _ in first }),
            csv: href(ReportPath.month(month, of: program, ending: "csv")),
            json: href(ReportPath.month(month, of: program, ending: "json")),
            catalogue: href(metricsPage),
            page: { path in known.contains(path) ? setup.href(of: path, from: source) : nil })
    }
}

extension PageSetup {
    /// The page that helps with an attention rule.
    func guide(forRule id: String) -> WordedFinding.Guide? {
        guides.page(forRule: id).map { index.pages[$0] }.map {
            WordedFinding.Guide(path: $0.output, title: $0.title)
        }
    }

    /// How many rows an attention list has, in a sentence; nil for an empty one.
    func attentionTotal(_ rows: [AttentionRow]) -> String? {
        rows.isEmpty ? nil : words.counted("attention.total", rows.count, numeral: "\(rows.count)")
    }
}
