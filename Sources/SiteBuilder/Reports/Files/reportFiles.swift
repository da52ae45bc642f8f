import Mentoring

/// The files beside the pages of an edition's reports: every month's figures as JSON and CSV. In small-program mode
/// they exist for every month, pages only once a quarter (domain.md R13).
func reportFiles(_ setup: PageSetup) -> [OutputEntry] {
    let programs = setup.index.pages.compactMap { page in
        if case .program(let id) = page.kind { setup.reports[id] } else { nil }
    }
    return programs.flatMap { reports in
        reports.figures.months.flatMap { month in
            func file(_ ending: String, _ bytes: @escaping @Sendable (ReportText) -> [UInt8]) -> OutputEntry {
                let path = ReportPath.month(month, of: reports.figures.program, ending: ending)
                return OutputEntry(path: path) { output in
                    guard let content = reports.content(of: month) else { return }
                    output += bytes(ReportText(content, text: setup.figures))
                }
            }
            return [file("json") { $0.json }, file("csv") { $0.csv }]
        }
    }
}
