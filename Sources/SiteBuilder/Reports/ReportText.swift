import Mentoring

/// A month's report as files for other programs.
public struct ReportText: Sendable {
    /// The report in words: its name, its findings and the paths of the guides that help with them.
    let report: MonthlyReport
    let findings: [(rule: String, severity: Int, text: String, guide: String?)]
    let rows: [ReportRow]

    /// Puts a report into words; `guide` gives the path of the page that helps with a finding.
    init(_ report: MonthlyReport, text: FigureText, guide: (ReportFinding) -> String?) {
        self.report = report
        findings = report.findings.map { finding in
            (finding.rule.rawValue, finding.severity, text.sentence(finding), guide(finding))
        }
        rows = report.figures.map { ReportRow($0, text: text) }
    }

    /// The report as JSON; a month that is not frozen is provisional.
    public var json: String {
        let findings = findings.map { finding in
            "    "
                + JSONText.object([
                    "id": JSONText.string(finding.rule), "severity": "\(finding.severity)",
                    "text": JSONText.string(finding.text), "guide": JSONText.string(orNull: finding.guide),
                ])
        }
        return """
            {
              "program": \(JSONText.string(report.program)),
              "month": \(JSONText.string(report.month.text)),
              "as_of": \(JSONText.string(report.month.lastDay.text)),
              "edition": \(JSONText.string(report.edition.rawValue)),
              "status": "provisional",
              "figures": [
            \(rows.map { "    " + $0.json }.joined(separator: ",\n"))
              ],
              "findings": [
            \(findings.joined(separator: ",\n"))
              ]
            }

            """
    }

    /// The figures as CSV.
    public var csv: [UInt8] { CSVText.file(columns: ReportRow.columns, rows: rows.map(\.cells)) }
}
