extension SitePage.Kind {
    /// The template that fills a page of this kind, unless its front matter names another.
    var template: String {
        switch self {
        case .home: "home.html"
        case .section: "section.html"
        case .page: "page.html"
        case .program: "program.html"
        case .programs: "programs.html"
        case .metrics: "metrics.html"
        case .report: "report.html"
        case .year: "year.html"
        case .reports: "reports.html"
        }
    }
}
