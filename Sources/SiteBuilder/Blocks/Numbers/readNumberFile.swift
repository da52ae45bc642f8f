import Diagnostics
import YAMLReader

/// Reads the numbers of a chart from a CSV file below `content/`: a first line of names, then a line a row, its name
/// in the first cell. An empty cell is a gap. Nil where something is wrong, as the findings say.
func readNumberFile(_ path: YAMLScalar, in scope: inout BlockScope) -> NumberTable? {
    let target = RelativeURL.decoded(Array(path.text.utf8)).flatMap {
        SitePath.resolve($0, from: scope.index.pages[scope.page].folder)
    }
    // Only what may be published can be drawn: program data are no assets.
    guard let target, let place = scope.index.assets.firstIndex(of: target) else {
        let near = target.flatMap { nearestName(to: $0, among: scope.index.assets.sorted()) }
        scope.report(
            .wrongBlock, at: path.range, "there is no file “\(path.text)” that a chart could be drawn from",
            help: near.map { "Did you mean “/\($0)”?" }
                ?? "Put it beside the page; files below data/ and published/ are never drawn.")
        return nil
    }
    let file = "content/" + scope.index.assets[place]
    switch scope.files.read(file, limit: 1 << 20) {
    case .failure(let problem):
        scope.report([problem.finding(path: file)])
        return nil
    case .success(let bytes):
        // People may stand in it: messages do not quote it.
        let table = readNumbers(SourceText(path: file, bytes: bytes, mayBeQuoted: false))
        scope.report(table.findings)
        return table.value
    }
}

/// Reads a file of numbers; nil where something is wrong.
func readNumbers(_ source: SourceText) -> Checked<NumberTable?> {
    var findings: [Finding] = []
    func wrong(_ offset: Int, _ summary: String, _ help: String, code: FindingCode = .wrongBlock) {
        findings.append(Finding(code, at: source.place(at: offset), summary, help: help))
    }
    if let offset = source.firstInvalidByte {
        wrong(offset, "the file is not UTF-8 from this byte on", "Save it as UTF-8.", code: .notUTF8)
        return Checked(nil, findings)
    }
    let rows = SeparatedText(source.bytes).rows
    guard let names = rows.first, names.count > 1, rows.count > 1 else {
        wrong(
            0, "the file has no rows of names and numbers",
            "Write a first line such as “Year,Mentors”, and a line such as “2025,14” for each row.")
        return Checked(nil, findings)
    }
    let (height, width) = (rows.count - 1, names.count - 1)
    if height > NumberTable.mostRows || width > NumberTable.mostSeries {
        wrong(
            0, "the file has \(height) rows and \(width) columns of numbers, more than a picture can show",
            "At most \(NumberTable.mostRows) rows and \(NumberTable.mostSeries) columns of numbers are drawn.")
        return Checked(nil, findings)
    }
    var table: [NumberTable.Row] = []
    var decimals = 0
    for row in rows.dropFirst() {
        if row.count != names.count {
            wrong(
                row[0].offset, "the row has \(row.count) cells where the first line has \(names.count)",
                "Write one cell for each name of the first line; it may be empty.")
        }
        let numbers = row.dropFirst().map { cell in
            let number = WrittenNumber(cell.text)
            if number == nil, !cell.text.utf8.isEmpty {
                wrong(
                    cell.offset, "the cell is no number",
                    "Write digits, with a point before the fraction, such as 12 or 2.5.")
            }
            return number
        }
        decimals = max(decimals, numbers.compactMap { $0?.decimals }.max() ?? 0)
        table.append(NumberTable.Row(label: row[0].text, values: numbers.map { $0?.value }))
    }
    guard findings.isEmpty else { return Checked(nil, findings) }
    return Checked(
        NumberTable(
            heading: names[0].text.utf8.isEmpty ? nil : names[0].text, series: names.dropFirst().map(\.text),
            rows: table, decimals: decimals))
}
