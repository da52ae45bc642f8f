import Mentoring
import Templates

/// Makes the tables of a report: now, the month before and a year ago, each in words (domain.md 4.3).
struct ReportTables {
    let content: ReportContent
    let links: ReportLinks
    let text: FigureText

    init(_ content: ReportContent, links: ReportLinks, text: FigureText) {
        self.content = content
        self.links = links
        self.text = text
    }

    /// A table as templates see it; nil where none of its figures was supplied.
    func record(of table: ReportLayout.Table) -> TemplateRecord? {
        switch table {
        case .figures(let rows, let caption): figureTable(rows.flatMap(figures), caption: caption)
        case .categories(let dimension, let ids): categoryTable(dimension, ids)
        case .roles(let ids): surveyTable(ids)
        }
    }

    /// The figures that a table prints, those that were not supplied included.
    func figures(of table: ReportLayout.Table) -> [PublishedFigure] {
        switch table {
        case .figures(let rows, _): rows.flatMap(figures)
        case .categories(let dimension, let ids):
            ids.flatMap { content.figures.rows(of: $0, by: dimension) }
        case .roles(let ids):
            ids.flatMap { id in
                [content.figures.figure(FigureKey(id))].compactMap(\.self)
                    + content.figures.rows(of: id, by: "role")
            }
        }
    }

    private func figures(_ row: ReportLayout.Row) -> [PublishedFigure] {
        switch row {
        case .figure(let id): content.figures.figure(FigureKey(id)).map { [$0] } ?? []
        case .breakdown(let id, let dimension): content.figures.rows(of: id, by: dimension)
        case .everyBreakdown(let metric):
            content.figures.all.filter { figure in
                figure.key.dimension != nil && figure.key.id.utf8.starts(with: "\(metric).".utf8)
            }
        }
    }

    private func figureTable(_ figures: [PublishedFigure], caption: String?) -> TemplateRecord? {
        let supplied = figures.filter { $0.status != .notCollected }
        let rows = supplied.map { row(text.name(of: $0.key), id: $0.key.id, cells(of: $0)) }
        let words = text.words
        return table(
            caption: caption.flatMap { words.text(at: "report.tables.\($0)") },
            headings: [
                words[.reportFigure], text.name(of: content.month), text.name(of: content.month - 1),
                words[.reportChange], text.name(of: content.month - 12), words[.reportChange],
            ], rows: rows)
    }

    /// Now, the month before, a year ago. Figures of twelve months are compared with the year before only, surveys with
    /// the survey before; both say of what time they are (domain.md 4.3, R8e).
    private func cells(of figure: PublishedFigure) -> [String] {
        let isYearly = figure.key.isComparedWithYearBefore
        let isOfMonth = figure.resultMonth == content.month && !isYearly
        let separator = text.words[.listSeparator]
        var now = text.valueWithNamedBase(figure)
        if figure.isTold, figure.wave != nil ? figure.resultMonth != content.month : !isOfMonth {
            now += separator + text.period(of: figure, in: content.month)
        }
        var before = isYearly ? "" : text.number(figure.previous, figure.unit)
        if figure.wave != nil, figure.previous != nil { before += separator + text.words[.changeWaveBefore] }
        let change =
            isYearly
            ? "" : text.direction(figure.change, from: figure.previous, to: figure.value, figure.unit)
        return [
            now, before, change, text.number(figure.yearBefore, figure.unit),
            text.direction(figure.yearChange, from: figure.yearBefore, to: figure.value, figure.unit),
        ]
    }

    private func categoryTable(_ dimension: String, _ ids: [String]) -> TemplateRecord? {
        let columns = ids.map { content.figures.rows(of: $0, by: dimension) }
        guard let first = columns.first(where: { !$0.isEmpty }) else { return nil }
        let rows = first.compactMap { figure -> TemplateValue? in
            let category = figure.key.category ?? ""
            let figures = columns.map { column in column.first { $0.key.category == category } }
            guard figures.contains(where: { $0.map { $0.status != .notCollected } ?? false }) else {
                return nil
            }
            return row(name(ofCategory: category, in: dimension), id: nil, figures.map(cell))
        }
        // All rows of such a table are of one survey.
        let survey = columns.joined().first { $0.wave != nil && $0.isTold }
        let words = text.words
        let caption = words.text(at: "report.tables.\(dimension)")
        return table(
            caption: caption.map { caption in
                survey.map {
                    words.text(
                        .reportOfSurvey,
                        ["caption": caption, "month": text.name(of: $0.resultMonth)])
                } ?? caption
            },
            headings: [text.words.text(at: "report.rows.\(dimension)") ?? dimension] + ids.map(text.name(of:)),
            rows: rows)
    }

    /// A value of a table of categories. Where the gap between seekers and places is told, it says which way it goes.
    private func cell(_ figure: PublishedFigure?) -> String {
        guard let figure, figure.key.id.utf8.elementsEqual("M10.gap".utf8), let gap = figure.value, gap != 0
        else {
            return text.value(figure)
        }
        let key: WordKey = gap > 0 ? .reportMissing : .reportSpare
        return text.words.text(key, ["count": text.number(abs(gap), figure.unit)])
    }

    /// Each survey figure for everyone and by role, with the survey that it is of and the one that it is compared with.
    private func surveyTable(_ ids: [String]) -> TemplateRecord? {
        let figures = ids.flatMap { id in
            [content.figures.figure(FigureKey(id))].compactMap(\.self)
                + content.figures.rows(of: id, by: "role")
        }
        let rows = figures.filter { $0.status != .notCollected }.map { figure in
            row(
                text.name(of: figure.key), id: figure.key.id,
                [
                    text.valueWithNamedBase(figure),
                    figure.wave == nil ? "" : text.name(of: figure.resultMonth),
                    text.number(figure.previous, figure.unit),
                    text.direction(figure.change, from: figure.previous, to: figure.value, figure.unit),
                ])
        }
        let words = text.words
        return table(
            caption: nil,
            headings: [
                words[.reportFigure], words[.reportAnswers], words[.reportSurvey], words[.reportBefore],
                words[.reportChange],
            ], rows: rows)
    }

    /// What a category is called; a survey question is called by its text.
    private func name(ofCategory category: String, in dimension: String) -> String {
        if dimension.utf8.elementsEqual("item".utf8) {
            return content.questions.first { $0.id.utf8.elementsEqual(category.utf8) }?.text ?? category
        }
        return text.name(ofCategory: category, in: dimension)
    }

    private func row(_ label: String, id: String?, _ cells: [String]) -> TemplateValue {
        .record(
            TemplateRecord([
                ("label", .text(label)), ("definition", .text(orAbsent: id.flatMap(links.definition(of:)))),
                ("cells", .list(cells.map { .text($0) })),
            ]))
    }

    private func table(caption: String?, headings: [String], rows: [TemplateValue]) -> TemplateRecord? {
        guard !rows.isEmpty else { return nil }
        return TemplateRecord([
            ("caption", .text(orAbsent: caption)), ("headings", .list(headings.map { .text($0) })),
            ("rows", .list(rows)),
        ])
    }
}
