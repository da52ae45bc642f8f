import Mentoring

/// The addresses that a report leads to. A report that is one file for a mail leads nowhere.
struct ReportLinks: Sendable {
    /// The program's page.
    let program: String?
    /// The archive of all reports.
    let archive: String?
    /// The reports of other months that have a page, by month.
    let months: [Month: String]
    /// The same figures for other programs.
    let csv: String?
    let json: String?
    /// The catalogue of metrics, where each has its slug as anchor.
    let catalogue: String?
    /// The address of a page by its path below the edition's folder; nil where it is not there.
    let page: @Sendable (String) -> String?

    /// For a report that is one file.
    static let none = ReportLinks(
        program: nil, archive: nil, months: [:], csv: nil, json: nil, catalogue: nil, page: { _ in nil })

    /// Where a metric is explained; nil for an id that is no metric's or no part's.
    func definition(of id: String) -> String? {
        let metric = FigureKey(id).metric
        guard let catalogue, let known = metricCatalogue.first(where: { $0.id == metric }) else { return nil }
        return "\(catalogue)#metric:\(known.slug)"
    }
}
