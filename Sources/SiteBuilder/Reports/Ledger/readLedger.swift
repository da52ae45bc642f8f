import Diagnostics
import JSONReader
import Mentoring

/// Reads what one edition of a program has frozen, by month. A file that is no ledger is an error: what was published
/// must not quietly become something else.
func readLedger(
    of program: String, edition: Edition, dataFolder: String, world: World
) -> Checked<[Month: ReportContent]> {
    var findings: [Finding] = []
    var contents: [Month: ReportContent] = [:]
    let folder = LedgerPath.folder(of: program, edition: edition, dataFolder: dataFolder)
    for path in world.files.list(folder).collect(&findings) {
        let name = SitePath.name(of: path)
        guard SitePath.folder(of: path).utf8.elementsEqual(folder.utf8), SitePath.has(name, suffix: ".json"),
            let month = Month(parsing: Array(SitePath.withoutExtension(name).utf8))
        else {
            findings.append(
                broken(path, "is no file of the ledger", help: "Keep only what guidepost freeze wrote here."))
            continue
        }
        switch world.files.read(path, limit: ledgerFileLimit) {
        case .failure(let problem): findings.append(problem.finding(path: path))
        case .success(let bytes):
            let source = SourceText(path: path, bytes: bytes, mayBeQuoted: false)
            guard let value = readJSONValue(source).collect(&findings) else { continue }
            do throws(LedgerValue.Mismatch) {
                contents[month] = try ReportContent(
                    LedgerValue(value: value, path: ""), program: program, edition: edition, month: month)
            } catch {
                findings.append(broken(path, "does not have \(error.expected) as “\(error.path)”"))
            }
        }
    }
    return Checked(contents, findings)
}

/// The largest ledger file that is read: 16 MB, some hundred times what a month needs.
private let ledgerFileLimit = 16 << 20

private func broken(
    _ path: String, _ predicate: String,
    help: String = "Restore the file from version control, or remove it and freeze the month again."
) -> Finding {
    Finding(.brokenLedger, at: Place(path: path), "the file \(predicate)", help: help)
}
