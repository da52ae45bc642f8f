import Diagnostics
import JSONReader
import Mentoring

/// A month's report as files for other programs; made from its content alone, so that a frozen month gives the same
/// bytes for ever.
struct ReportText: Sendable {
    private let content: ReportContent
    private let rows: [ReportRow]
    private let page: ReportPage?

    /// Puts a report's figures into words. `page` makes the HTML, where that is wanted.
    init(_ content: ReportContent, text: FigureText, page: ReportPage? = nil) {
        self.content = content
        self.page = page
        rows = content.figures.all.map { ReportRow($0, text: text) }
    }

    /// The report as JSON: its figures, and the month's five sentences.
    var json: [UInt8] {
        let findings = content.findings.filter(\.isSelected).map { finding in
            JSONValue.object([
                ("id", .text(finding.id)), ("severity", .integer(finding.severity)),
                ("text", .text(finding.text)), ("guide", .text(orNull: finding.guide?.path)),
            ])
        }
        return JSONValue.object([
            ("program", .text(content.program)), ("month", .text(content.month.text)),
            ("as_of", .text(content.month.lastDay.text)), ("edition", .text(content.edition.rawValue)),
            ("status", .text(content.isFrozen ? "final" : "provisional")),
            ("figures", .list(rows.map(\.json))), ("findings", .list(findings)),
        ]).text(linesTo: 2)
    }

    /// The report as one HTML file without script and outside reference; nil, with findings, where the theme's template
    /// does not hold.
    func html() -> Checked<[UInt8]?> { page?.bytes() ?? Checked(nil) }

    /// The figures as CSV.
    var csv: [UInt8] { CSVText.file(columns: ReportRow.columns, rows: rows.map(\.cells)) }
}
