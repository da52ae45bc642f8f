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
        case .roles(let ids): roleTable(ids)
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
        let rows = supplied.map { figure in
            row(
                text.name(of: figure.key), id: figure.key.id,
                [
                    text.valueWithBase(figure), text.number(figure.previous, figure.unit),
                    text.direction(figure.change), text.number(figure.yearBefore, figure.unit),
                    text.direction(figure.yearChange),
                ])
        }
        let words = text.words
        return table(
            caption: caption.flatMap { words.text(at: "report.tables.\($0)") },
            headings: [
                words[.reportFigure], text.name(of: content.month), words[.reportBefore],
                words[.reportChange], text.name(of: content.month - 12), words[.reportChange],
            ], rows: rows)
    }

    private func categoryTable(_ dimension: String, _ ids: [String]) -> TemplateRecord? {
        let columns = ids.map { content.figures.rows(of: $0, by: dimension) }
        guard let first = columns.first(where: { !$0.isEmpty }) else { return nil }
        let rows = first.map { figure in
            let category = figure.key.category ?? ""
            return row(
                name(ofCategory: category, in: dimension), id: nil,
                zip(ids, columns).map { _, column in
                    text.value(column.first { $0.key.category == category })
                })
        }
        return table(
            caption: text.words.text(at: "report.tables.\(dimension)"),
            headings: [text.words.text(at: "report.rows.\(dimension)") ?? dimension] + ids.map(text.name(of:)),
            rows: rows)
    }

    private func roleTable(_ ids: [String]) -> TemplateRecord? {
        let rows = ids.compactMap { id -> TemplateValue? in
            let total = content.figures.figure(FigureKey(id))
            let roles = content.figures.rows(of: id, by: "role")
            let all = [total].compactMap(\.self) + roles
            guard all.contains(where: { $0.status != .notCollected }) else { return nil }
            func cell(_ role: String) -> String {
                roles.first { $0.key.category == role }.map(text.valueWithBase) ?? ""
            }
            return row(
                text.name(of: id), id: id,
                [total.map(text.valueWithBase) ?? "", cell("mentor"), cell("mentee")])
        }
        let words = text.words
        return table(
            caption: nil,
            headings: [
                words[.reportFigure], words.text(at: "series.total") ?? "",
                words.text(at: "series.mentor") ?? "",
                words.text(at: "series.mentee") ?? "",
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
