import SVGCharts

/// The sentence that says what a chart of an author's own numbers shows, for those who do not see it.
extension FigureText {
    /// Over time: the newest number of each series, and for a single one the range; else one row after the other.
    func sentence(about table: NumberTable, title: String, isOverTime: Bool, style: NumberStyle) -> String {
        guard isOverTime else {
            let parts = table.rows.map { row in
                words.text(.sentenceRow, ["label": row.label, "value": number(row.values.first ?? nil, style)])
            }
            return words.text(
                .sentenceOwnRows, ["name": title, "rows": parts.joined(separator: words[.listSeparator])])
        }
        var sentences: [String] = []
        for series in 0..<table.width {
            guard let row = table.rows.last(where: { $0.values[series] != nil }) else { continue }
            sentences.append(
                words.text(
                    .sentenceNow,
                    [
                        "name": table.series.isEmpty ? title : table.series[series],
                        "value": number(row.values[series], style), "month": row.label,
                    ]))
        }
        let values = table.width == 1 ? table.rows.compactMap { $0.values[0] } : []
        if values.count > 2, let low = values.min(), let high = values.max(), low < high {
            sentences.append(
                words.text(
                    .sentenceOwnRange,
                    ["low": style.text(low), "high": style.text(high), "count": "\(values.count)"]))
        }
        return sentences.isEmpty
            ? words.text(.sentenceNoRows, ["name": title])
            : sentences.joined(separator: words[.sentenceSeparator])
    }

    private func number(_ value: Double?, _ style: NumberStyle) -> String {
        value.map(style.text) ?? words[.figureNoData]
    }
}
