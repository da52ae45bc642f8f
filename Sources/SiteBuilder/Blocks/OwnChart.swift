import SVGCharts
import Templates

extension ChartBlock {
    /// The chart of an author's own numbers; nil with a finding where the form cannot draw them.
    func ownChart(_ table: NumberTable, in scope: inout BlockScope) -> (any PageBlock)? {
        let form = form ?? (table.width > 1 ? .line : .bars)
        if form != .line, table.width > 1 {
            scope.report(
                .wrongBlock, at: formRange,
                "\(form.rawValue) draw one number a row, and there are \(table.width)",
                help: "Write form: line, or keep one column of numbers.")
            return nil
        }
        // Without a title the caption is one, and is not said twice.
        return OwnChart(
            table: table, form: form, title: title ?? caption ?? "", caption: title == nil ? nil : caption,
            isPercent: isPercent)
    }
}

/// A chart block with numbers of the author's own.
struct OwnChart: PageBlock {
    let table: NumberTable
    let form: ChartBlock.Form
    let title: String
    let caption: String?
    let isPercent: Bool

    func record(in place: BlockPlace) -> TemplateRecord {
        let text = place.setup.figures
        let style = text.style(decimals: table.decimals, isPercent: isPercent)
        let sentence = text.sentence(about: table, title: title, isOverTime: form != .bars, style: style)
        let frame = text.frame(place.id, title: title, sentence: sentence, style: style)
        let names = table.series.isEmpty ? [title] : table.series
        let rows = table.rows.map { row in
            (label: row.label, cells: row.values.map { $0.map(style.text) ?? text.words[.figureNoData] })
        }
        let record = chartRecord(
            place.id, title: title, sentence: sentence, chart: picture(frame),
            headings: [table.heading ?? text.words[.tableCategory]] + names, rows: rows)
        return record.setting("caption", to: .text(orAbsent: caption)).setting("source", to: .absent)
            .setting("note", to: .absent).setting("label", to: .text(place.label(record)))
    }

    private func picture(_ frame: ChartFrame) -> any Chart {
        let columns = table.rows.map(\.label)
        let domain: ChartDomain = isPercent ? .percent : .fromZero
        switch form {
        case .line:
            let series = (0..<table.width).map { number in
                ChartSeries(
                    name: table.series.isEmpty ? title : table.series[number], points: points(of: number))
            }
            return LineChart(frame: frame, columns: columns, series: series, domain: domain)
        case .columns:
            return ColumnChart(frame: frame, columns: columns, points: points(of: 0), domain: domain)
        case .bars:
            let categories = zip(columns, points(of: 0)).map { ChartCategory(name: $0, point: $1) }
            // The author's order says something; a list that should be ranked is written so.
            return BarChart(frame: frame, categories: categories, order: .given, domain: domain)
        }
    }

    private func points(of series: Int) -> [ChartPoint] {
        table.rows.map { row in row.values[series].map { .value($0) } ?? .missing }
    }
}

extension BlockPlace {
    /// A name for a chart that no other on the page has.
    func label(_ record: TemplateRecord) -> String {
        guard case .text(let title)? = record["title"] else { return id }
        return setup.words.text(.chartLabel, ["title": title, "number": "\(number)"])
    }
}
