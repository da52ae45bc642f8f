import Mentoring

extension PageSetup {
    /// Where more is said about a figure: the month's report where the site has one, else the program's dashboard
    /// at the place that shows it.
    func address(of reference: FigureReference, from page: PageAddress) -> String {
        let month = reports[reference.program]?.figures.months.last
        if let report = month.map({ ReportPath.month($0, of: reference.program) }), outputs.contains(report) {
            return href(of: report, from: page)
        }
        let anchor = month.flatMap { _ in DashboardLayout.anchor(of: reference.key) }
        return href(of: "programs/\(reference.program)/index.html", from: page, anchor: anchor)
    }
}

extension DashboardLayout {
    /// The anchor of the dashboard's chart or number that shows a figure; nil where none does.
    static func anchor(of key: FigureKey) -> String? {
        let chart = sections.flatMap(\.charts).first { chart in
            switch chart.form {
            case .lines(let lines, _, _): lines.contains { $0.key == key }
            case .columns(let id): id == key.id
            case .bars(let id, _): id == key.id
            case .shares(let ids), .parts(let ids): ids.contains(key.id)
            }
        }
        if let chart { return "figure:\(chart.id)" }
        return headlines.contains(key.id) ? "page:glance" : nil
    }
}
