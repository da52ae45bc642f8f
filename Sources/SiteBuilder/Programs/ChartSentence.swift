import Mentoring

/// The sentence that says what a chart shows, for those who do not see it. It reads published figures only.
extension FigureText {
    /// A figure over the months: now, against the month before, and between which values it moved.
    func sentence(name: String, key: FigureKey, figures: FigureSeries, months: [Month]) -> String {
        guard let month = months.last else { return words[.figureNoData] }
        let now = figures.figure(key, in: month)
        var sentence = words.text(
            .sentenceNow,
            ["name": name, "value": valueWithBase(now), "month": period(of: now, in: month)])
        if let change = change(now) { sentence += words[.sentenceSeparator] + change }
        let values = months.compactMap { figures.figure(key, in: $0)?.value }
        if values.count > 2, let low = values.min(), let high = values.max(), let unit = now?.unit, low < high {
            sentence +=
                words[.sentenceSeparator]
                + words.text(
                    .sentenceRange,
                    ["low": number(low, unit), "high": number(high, unit), "count": "\(values.count)"])
        }
        return sentence
    }

    /// The rows of a breakdown, one after the other. A base that all of them share is said once.
    func sentence(name: String, rows: [(label: String, figure: PublishedFigure)], month: Month) -> String {
        guard !rows.isEmpty else { return words.text(.sentenceNoRows, ["name": name]) }
        let bases = rows.compactMap { base($0.figure) }
        let isOfOneBase = bases.count == rows.count && bases.allSatisfy { $0 == bases.first }
        let parts = rows.map { row in
            let value = isOfOneBase ? value(row.figure) : valueWithBase(row.figure)
            return words.text(.sentenceRow, ["label": row.label, "value": value])
        }
        let list = parts.joined(separator: words[.rowSeparator])
        let period = period(of: rows.first?.figure, in: month)
        guard isOfOneBase, let base = bases.first else {
            return words.text(.sentenceRows, ["name": name, "month": period, "rows": list])
        }
        return words.text(
            .sentenceRowsOfBase, ["name": name, "month": period, "base": base, "rows": list])
    }

    /// “September 2026”, or, for a figure that is published once a fiscal year, that year by its last month, and for one
    /// of an earlier survey the month in which that closed.
    func period(of figure: PublishedFigure?, in month: Month) -> String {
        guard let figure, figure.resultMonth != month else { return name(of: month) }
        let period: WordKey = figure.wave == nil ? .sentenceFiscalYear : .sentenceWave
        return words.text(period, ["month": name(of: figure.resultMonth)])
    }
}
