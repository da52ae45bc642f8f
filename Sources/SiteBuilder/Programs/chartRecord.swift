import SVGCharts
import Templates

/// A picture with its sentence and its figures as a table, as templates see it.
func chartRecord(
    _ id: String, title: String, sentence: String, chart: any Chart, headings: [String],
    rows: [(label: String, cells: [String])]
) -> TemplateRecord {
    let tableRows = rows.map { label, cells in
        TemplateValue.record(
            TemplateRecord([
                ("label", .text(label)), ("definition", .absent), ("cells", .list(cells.map { .text($0) })),
            ]))
    }
    let table = TemplateRecord([
        ("caption", .absent), ("headings", .list(headings.map { .text($0) })), ("rows", .list(tableRows)),
    ])
    return TemplateRecord([
        ("id", .text(id)), ("title", .text(title)), ("sentence", .text(sentence)),
        ("svg", .html(HTML(trusted: chart.svg()))), ("about", .absent), ("definition", .absent),
        ("table", rows.isEmpty ? .absent : .record(table)),
    ])
}

extension FigureText {
    /// The words around a picture.
    func frame(_ id: String, title: String, sentence: String, style: NumberStyle) -> ChartFrame {
        // The colon keeps the picture's ids apart from those of the author's headings, which have none.
        ChartFrame(
            id: "chart:\(id)", title: title, description: sentence, numberStyle: style,
            emptyText: words[.figureNoData], hiddenText: words[.chartHidden],
            missingText: words[.figureNoData])
    }
}
