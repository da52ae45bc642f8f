extension SiteIndex {
    /// The template that fills a page, unless its front matter names another.
    func template(of page: Int) -> String {
        switch pages[page].kind {
        case .home: "home.html"
        case .section, .worksheets: "section.html"
        case .page: isWorksheet(page) ? "worksheet.html" : "page.html"
        case .worksheet: "worksheet.html"
        case .program: "program.html"
        case .programs: "programs.html"
        case .metrics: "metrics.html"
        case .report: "report.html"
        case .year: "year.html"
        case .reports: "reports.html"
        }
    }
}
