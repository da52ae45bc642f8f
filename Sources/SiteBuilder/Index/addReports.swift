import Mentoring

/// Adds the reports of an edition's programs: a page a month that has one, and a review a full fiscal year.
func addReports(
    of programs: [ProgramSource], for edition: Edition, to pages: inout [SitePage], words: Words
) {
    let text = FigureText(words: words)
    for program in programs {
        guard let figures = program.figures[edition] else { continue }
        func add(_ kind: SitePage.Kind, _ output: String, _ title: String) {
            pages.append(
                SitePage(
                    kind: kind, output: output, title: title, summary: "", document: nil,
                    folder: "programs/" + program.id, order: nil))
        }
        for month in figures.reportMonths {
            add(
                .report(program: program.id, month), ReportPath.month(month, of: program.id),
                words.text(.reportTitle, ["program": figures.name, "month": text.name(of: month)]))
        }
        for month in figures.fullYearEnds {
            add(
                .year(program: program.id, month), ReportPath.year(endingWith: month, of: program.id),
                words.text(
                    .reportYearTitle, ["program": figures.name, "year": text.name(ofYearEndingWith: month)]))
        }
    }
}
