import Diagnostics
import Mentoring

/// A month's report of one program, from the same files that `build` reads; nothing is written.
///
/// - Parameters:
///   - program: The program's id, its folder's name.
///   - month: A complete month of it.
///   - edition: For whom; any of the three, whatever the settings list.
/// - Returns: The report, nil where there is none, and all findings about settings, words and data.
public func report(
    _ world: World, options: BuildOptions, program: String, month: Month, edition: Edition
) -> Checked<GuardedReport?> {
    let loaded = loadReports(world, options: options, program: program, editions: [edition])
    guard let found = loaded.value, let reports = found.byEdition.first?.reports else {
        return Checked(nil, loaded.findings)
    }
    guard let content = reports.content(of: month) else {
        return Checked(nil, loaded.findings + [noSuchMonth(month, reports.figures)])
    }
    let page = ReportPage(content: content, settings: found.settings, theme: found.theme, text: reports.text)
    let text = ReportText(content, text: reports.text, page: page)
    return Checked(
        GuardedReport(
            text: text, leaks: found.leaks(for: edition), path: "\(program) \(month.text)",
            names: reports.namesOfStory(in: month)),
        loaded.findings)
}
