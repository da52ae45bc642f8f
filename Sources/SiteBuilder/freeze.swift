import Diagnostics
import Mentoring

/// Makes the ledger files of a program's months for every edition of the site; nothing is written.
///
/// A month that is frozen already is kept: its figures are public, and freezing again would rewrite what was said.
/// - Returns: The plan; nil where the site has errors, the program is not there or the month is not complete.
public func planFreeze(
    _ world: World, options: BuildOptions, program: String, range: FrozenRange
) -> Checked<FreezePlan?> {
    let loaded = loadReports(world, options: options, program: program, editions: nil)
    var findings = loaded.findings
    guard let loadedReports = loaded.value, !findings.contains(where: { $0.severity == .error }) else {
        return Checked(nil, findings)
    }
    var files: [LedgerFile] = []
    var kept: [(edition: Edition, month: Month)] = []
    for (edition, reports) in loadedReports.byEdition {
        let leaks = loadedReports.leaks(for: edition)
        let months: [Month]
        switch range {
        case .month(let month):
            guard reports.figures.months.contains(month) else {
                findings.append(noSuchMonth(month, reports.figures))
                return Checked(nil, findings)
            }
            months = [month]
        case .through(let last): months = reports.figures.months.filter { $0 <= last }
        }
        for month in months {
            if reports.frozen[month] != nil {
                kept.append((edition, month))
            } else if let content = reports.content(of: month) {
                let path = LedgerPath.file(month, of: program, edition: edition, dataFolder: reports.dataFolder)
                let bytes = content.ledgerFile(text: reports.text)
                findings += leaks.findings(
                    in: bytes[...], .code, path: path, source: path, allowing: reports.namesOfStory(in: month))
                files.append(LedgerFile(path: path, edition: edition, month: month, bytes: bytes))
            }
        }
    }
    let holdsLeak = findings.contains { $0.severity == .error }
    return Checked(holdsLeak ? nil : FreezePlan(files: files, kept: kept), findings)
}
