import Mentoring

extension PageSetup {
    /// Where more is said about a figure: the month's report where the site has one, else the program's dashboard, at
    /// the place that shows it.
    func address(of reference: FigureReference, from page: PageAddress) -> String {
        let dashboard = "programs/\(reference.program)/index.html"
        guard let figures = reports[reference.program]?.latest(1), let month = figures.months.last else {
            return href(of: dashboard, from: page)
        }
        let report = ReportPath.month(month, of: reference.program)
        guard outputs.contains(report) else {
            return href(of: dashboard, from: page, anchor: DashboardLayout.anchor(of: reference.key))
        }
        // Only a section with at least one figure that is told is sure to be printed.
        let isTold = figures.figure(reference.key, in: month)?.isTold ?? false
        let anchor = isTold ? ReportLayout.anchor(of: reference.key, edition: index.edition) : nil
        return href(of: report, from: page, anchor: anchor)
    }
}

extension DashboardLayout {
    /// The anchor of the dashboard's chart or number that shows a figure; nil where none does.
    static func anchor(of key: FigureKey) -> String? {
        let chart = sections.flatMap(\.charts).first { $0.shows(key) }
        if let chart { return "figure:\(chart.id)" }
        return headlines.contains(key.id) ? "page:glance" : nil
    }
}

extension DashboardLayout.Chart {
    /// Whether a figure, or rows of it, can be read in the chart.
    fileprivate func shows(_ key: FigureKey) -> Bool {
        switch form {
        case .lines(let lines, _, _): lines.contains { $0.key == key }
        case .columns(let id), .bars(let id, _): id == key.id
        case .shares(let ids), .ranked(let ids), .parts(let ids): ids.contains(key.id)
        }
    }
}

extension ReportLayout {
    /// The anchor of the part of every month's report of an edition that prints a figure; nil where none does.
    static func anchor(of key: FigureKey, edition: Edition) -> String? {
        let section = sections.first { section in
            section.printed[edition] == .always && section.tables.contains { $0.prints(key.id) }
        }
        if let section { return "report:\(section.id)" }
        return headlines.contains(key.id) ? "report:headlines" : nil
    }
}

extension ReportLayout.Table {
    fileprivate func prints(_ figure: String) -> Bool {
        switch self {
        case .figures(let rows, _):
            rows.contains { row in
                switch row {
                case .figure(let id), .breakdown(let id, _): id == figure
                case .everyBreakdown: false
                }
            }
        case .categories(_, let ids), .roles(let ids): ids.contains(figure)
        }
    }
}
