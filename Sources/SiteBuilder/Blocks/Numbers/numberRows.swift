import YAMLReader

extension MappingReader {
    /// Reads the rows of a chart block: `name: number`, or `name: [number, number]` with `series:` to name them. A
    /// value that is left out is a gap. Nil where something is wrong, as the findings say.
    mutating func numberRows() -> NumberTable? {
        guard let rows = mapping("rows"), !rows.entries.isEmpty else {
            if let node = mapping["rows"], node.isNull {
                wrong(
                    "rows", at: node.range, "has no rows", help: "Write a line such as “Lisbon: 12” for each.")
            }
            return nil
        }
        let series = words("series")
        let width = max(1, series.count)
        var isWhole = true
        if rows.entries.count > NumberTable.mostRows || width > NumberTable.mostSeries {
            wrong(
                rows.entries.count > NumberTable.mostRows ? "rows" : "series", at: rows.entries[0].key.range,
                "is more than a picture can show",
                help: "At most \(NumberTable.mostRows) rows and \(NumberTable.mostSeries) series are drawn.")
            isWhole = false
        }
        var decimals = 0
        var table: [NumberTable.Row] = []
        for (key, value) in rows.entries {
            let numbers = self.numbers(value, of: key, count: width)
            isWhole = isWhole && numbers != nil
            decimals = max(decimals, numbers?.compactMap { $0?.decimals }.max() ?? 0)
            table.append(NumberTable.Row(label: key.text, values: numbers?.map { $0?.value } ?? []))
        }
        guard isWhole else { return nil }
        return NumberTable(heading: nil, series: series.map(\.text), rows: table, decimals: decimals)
    }

    private mutating func numbers(_ node: YAMLNode, of key: YAMLScalar, count: Int) -> [WrittenNumber?]? {
        var cells = [node]
        if case .sequence(let items, _) = node { cells = items }
        guard cells.count == count else {
            wrong(
                "rows", at: node.range, "has \(cells.count) numbers in this row and \(count) series",
                help: "Write one number for each name under series:, and ~ where there is none.")
            return nil
        }
        var numbers: [WrittenNumber?] = []
        for cell in cells {
            if cell.isNull {
                numbers.append(nil)
            } else if case .scalar(let word) = cell, let number = WrittenNumber(word.text) {
                numbers.append(number)
            } else {
                wrong(
                    "rows", at: cell.range, "has a value that is no number",
                    help: "Write digits, with a point before the fraction, such as 12 or 2.5.")
                return nil
            }
        }
        return numbers
    }
}
