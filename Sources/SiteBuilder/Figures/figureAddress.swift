import Mentoring

extension PageSetup {
    /// Where more is said about a figure: the month's report where the site has one, else the program's dashboard
    /// at the place that shows it.
    func address(of reference: FigureReference, from page: PageAddress) -> String {
        let folder = "programs/\(reference.program)"
        let month = programs[reference.program]?.months.last
        if let report = month.map({ "\(folder)/reports/\($0.text).html" }), reports.contains(report) {
            return href(of: report, from: page)
        }
        let anchor = month.flatMap { _ in DashboardLayout.anchor(of: reference.key) }
        return href(of: "\(folder)/index.html", from: page, anchor: anchor)
    }
}

extension SiteIndex {
    /// The paths of all pages that are reports of a program.
    var reports: Set<String> {
        Set(
            pages.lazy.map(\.output).filter { output in
                let folders = output.utf8.split(separator: UInt8(ascii: "/"))
                return folders.count == 4 && folders[0].elementsEqual("programs".utf8)
                    && folders[2].elementsEqual("reports".utf8)
            })
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
            case .shares(let ids): ids.contains(key.id)
            }
        }
        if let chart { return "figure:\(chart.id)" }
        return headlines.contains(key.id) ? "page:glance" : nil
    }
}
