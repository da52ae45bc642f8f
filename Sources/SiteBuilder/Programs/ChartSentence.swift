import Mentoring

/// The sentence that says what a chart shows, for those who do not see it. It reads published figures only.
extension FigureText {
    /// A figure over the months: now, against the month before, between which values it moved where it is told exactly,
    /// and in how many months it is not.
    func sentence(name: String, key: FigureKey, figures: FigureSeries, months: [Month]) -> String {
        guard let month = months.last else { return words[.figureNoData] }
        let now = figures.figure(key, in: month)
        var sentences = [
            words.text(
                .sentenceNow,
                ["name": name, "value": valueWithNamedBase(now), "month": period(of: now, in: month)])
        ]
        if let change = change(now) { sentences.append(change) }
        if months.count > 1 { sentences += past(of: months.compactMap { figures.figure(key, in: $0) }, months) }
        return sentences.joined(separator: words[.sentenceSeparator])
    }

    /// What the figures of several months say of the time: a survey counts once, however many months repeat it.
    private func past(of figures: [PublishedFigure], _ months: [Month]) -> [String] {
        let isSurvey = figures.contains { $0.wave != nil }
        let shown =
            isSurvey
            ? figures.enumerated().filter { index, figure in
                !figures[..<index].contains { $0.wave == figure.wave && $0.resultMonth == figure.resultMonth }
            }.map(\.element) : figures
        var sentences: [String] = []
        let withheld = shown.filter(\.isWithheld)
        let values = shown.compactMap(\.value)
        if values.count > 2, let low = values.min(), let high = values.max(), let unit = shown.last?.unit,
            low < high
        {
            let key: WordKey =
                isSurvey ? .sentenceRangeSurveys : withheld.isEmpty ? .sentenceRange : .sentenceRangeTold
            sentences.append(
                words.text(
                    key, ["low": number(low, unit), "high": number(high, unit), "count": "\(values.count)"]))
        }
        guard !withheld.isEmpty, !isSurvey else { return sentences }
        // Each code once, in the order in which it first stands.
        var codes: [(text: String, count: Int)] = []
        for text in withheld.map({ $0.status == .hidden ? words[.sentenceNotShown] : value($0) }) {
            if let index = codes.firstIndex(where: { $0.text.utf8.elementsEqual(text.utf8) }) {
                codes[index].count += 1
            } else {
                codes.append((text, 1))
            }
        }
        let rows = codes.map { words.text(.sentenceWithheldRow, ["value": $0.text, "count": "\($0.count)"]) }
        sentences.append(
            words.text(
                .sentenceWithheld,
                [
                    "count": "\(withheld.count)", "total": "\(months.count)",
                    "rows": rows.joined(separator: words[.listSeparator]),
                ]))
        return sentences
    }

    /// The rows of a breakdown, one after the other. A base that all of them share is said once.
    func sentence(name: String, rows: [(label: String, figure: PublishedFigure)], month: Month) -> String {
        guard !rows.isEmpty else { return words.text(.sentenceNoRows, ["name": name]) }
        let bases = rows.compactMap { namedBase($0.figure) }
        let isOfOneBase = bases.count == rows.count && bases.allSatisfy { $0 == bases.first }
        let parts = rows.map { row in
            let value = isOfOneBase ? value(row.figure) : valueWithNamedBase(row.figure)
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

    /// “September 2026”, or, for a figure of twelve months or one that is published once a fiscal year, the months that it
    /// covers by their last one, and for one of an earlier survey the month in which that closed.
    func period(of figure: PublishedFigure?, in month: Month) -> String {
        guard let figure else { return name(of: month) }
        if figure.wave != nil {
            return figure.resultMonth == month
                ? name(of: month) : words.text(.sentenceWave, ["month": name(of: figure.resultMonth)])
        }
        if figure.key.part?.spansTwelveMonths ?? false {
            return words.text(.sentenceTwelveMonths, ["month": name(of: figure.resultMonth)])
        }
        guard figure.resultMonth != month else { return name(of: month) }
        return words.text(.sentenceFiscalYear, ["month": name(of: figure.resultMonth)])
    }
}
