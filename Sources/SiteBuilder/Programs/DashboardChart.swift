import Mentoring
import SVGCharts
import Templates

/// Draws a program's charts from its published figures, for its dashboard and its reports.
struct DashboardCharts: Sendable {
    let figures: FigureSeries
    let text: FigureText
    /// The address of the page that explains the metrics; nil where pictures lead nowhere.
    let catalogue: String?

    /// The months that the charts show, oldest first.
    var months: [Month] { figures.months }

    /// A chart as templates see it; nil where the program has none of its figures.
    func record(of chart: DashboardLayout.Chart) -> TemplateRecord? {
        let about = text.words.text(at: "charts.\(chart.words).about")
        let metric = metricCatalogue.first { $0.id == chart.metric }
        let definition = metric.flatMap { metric in catalogue.map { "\($0)#metric:\(metric.slug)" } }
        return picture(of: chart)?
            .setting("about", to: .text(about ?? text.words.text(at: "metrics.\(chart.metric).about") ?? ""))
            .setting("definition", to: .text(orAbsent: definition))
    }

    private func picture(of chart: DashboardLayout.Chart) -> TemplateRecord? {
        guard let month = months.last else { return nil }
        switch chart.form {
        case .lines(let lines, let domain, let target):
            return lineChart(chart, lines: lines, domain: domain, target: target)
        case .columns(let id):
            return columnChart(chart, key: FigureKey(id))
        case .bars(let id, let dimension):
            // Bands and counts have an order of their own; units and reasons are ranked.
            let isOrdered = dimension == "band" || dimension == "meetings"
            return barChart(
                chart, rows: labelled(figures.rows(of: id, by: dimension, in: month), dimension),
                order: isOrdered ? .given : .largestFirst)
        case .shares(let ids):
            return barChart(chart, rows: named(ids, in: month), order: .given)
        case .ranked(let ids):
            let rows = named(ids, in: month).filter { $0.figure.status != .notCollected }
            return barChart(chart, rows: rows, order: .largestFirst)
        case .parts(let ids):
            return partsChart(chart, rows: named(ids, in: month), in: month)
        }
    }

    /// Whether a chart has a figure that is not told, or not told exactly.
    func withholds(in chart: DashboardLayout.Chart) -> Bool {
        guard let month = months.last else { return false }
        let shown: [PublishedFigure?] =
            switch chart.form {
            case .lines(let lines, _, _):
                lines.flatMap { line in months.map { figures.figure(line.key, in: $0) } }
            case .columns(let id): months.map { figures.figure(FigureKey(id), in: $0) }
            case .bars(let id, let dimension): figures.rows(of: id, by: dimension, in: month)
            case .shares(let ids), .ranked(let ids), .parts(let ids):
                ids.map { figures.figure(FigureKey($0), in: month) }
            }
        return shown.contains { $0?.isWithheld ?? false }
    }

    /// One of the figures that come first.
    func headline(_ id: String, chartID: String) -> TemplateRecord? {
        guard let month = months.last, let figure = figures.figure(FigureKey(id), in: month) else { return nil }
        let label = text.fullName(of: id)
        // A survey is drawn where it closed, and not joined with others: their questions may differ.
        let isSurvey = figure.wave != nil
        let points = months.map { month in
            let figure = figures.figure(FigureKey(id), in: month)
            return isSurvey && figure?.resultMonth != month ? .missing : point(figure)
        }
        let frame = frame(
            chartID, title: label,
            sentence: text.sentence(name: label, key: FigureKey(id), figures: figures, months: months),
            unit: figure.unit)
        return TemplateRecord([
            ("label", .text(label)), ("value", .text(text.value(figure))),
            ("base", .text(orAbsent: text.note(figure, in: month))),
            ("change", .text(orAbsent: text.change(figure))),
            (
                "chart",
                .html(HTML(trusted: Sparkline(frame: frame, points: points, isJoined: !isSurvey).svg()))
            ),
            ("is_hidden", .flag(figure.status == .hidden)),
        ])
    }

    private func lineChart(
        _ chart: DashboardLayout.Chart, lines: [DashboardLayout.Line], domain: DashboardLayout.Domain,
        target: DashboardLayout.Target
    ) -> TemplateRecord? {
        let shown = lines.filter { line in months.contains { figures.figure(line.key, in: $0) != nil } }
        guard let first = shown.first else { return nil }
        let unit = months.compactMap { figures.figure(first.key, in: $0)?.unit }.first ?? .people
        let title = title(of: chart)
        let names = shown.map { line in line.name.flatMap { text.words.text(at: "series.\($0)") } ?? title }
        // One line is told with its range; of several, each only with its newest value.
        let sentences = zip(shown, names).map { line, name in
            text.sentence(
                name: name, key: line.key, figures: figures,
                months: shown.count == 1 ? months : months.suffix(1))
        }
        let series = zip(shown, names).map { line, name in
            ChartSeries(name: name, points: months.map { point(figures.figure(line.key, in: $0)) })
        }
        let picture = LineChart(
            frame: frame(
                chart.id, title: title, sentence: sentences.joined(separator: text.words[.sentenceSeparator]),
                unit: unit),
            columns: months.map(text.shortName(of:)), series: series,
            domain: domain == .percent ? .percent : .fromZero, target: self.target(target))
        let rows = months.map { month in
            (text.name(of: month), shown.map { text.value(figures.figure($0.key, in: month)) })
        }
        return chartRecord(
            chart.id, title: title, sentence: sentences.joined(separator: text.words[.sentenceSeparator]),
            chart: picture,
            headings: [text.words[.tableMonth]] + names, rows: rows)
    }

    private func columnChart(_ chart: DashboardLayout.Chart, key: FigureKey) -> TemplateRecord? {
        guard let unit = months.compactMap({ figures.figure(key, in: $0)?.unit }).first else { return nil }
        let title = title(of: chart)
        let sentence = text.sentence(name: title, key: key, figures: figures, months: months)
        let picture = ColumnChart(
            frame: frame(chart.id, title: title, sentence: sentence, unit: unit),
            columns: months.map(text.shortName(of:)), points: months.map { point(figures.figure(key, in: $0)) },
            domain: unit == .percent ? .percent : .fromZero)
        let rows = months.map { (text.name(of: $0), [text.value(figures.figure(key, in: $0))]) }
        return chartRecord(
            chart.id, title: title, sentence: sentence, chart: picture,
            headings: [text.words[.tableMonth], title],
            rows: rows)
    }

    private func barChart(
        _ chart: DashboardLayout.Chart, rows: [(label: String, figure: PublishedFigure)], order: BarOrder
    ) -> TemplateRecord? {
        guard let month = months.last, let unit = rows.first?.figure.unit else { return nil }
        let title = title(of: chart)
        let sentence = text.sentence(name: title, rows: rows, month: month)
        let picture = BarChart(
            frame: frame(chart.id, title: title, sentence: sentence, unit: unit),
            categories: rows.map { ChartCategory(name: $0.label, point: point($0.figure)) }, order: order,
            domain: unit == .percent ? .percent : .fromZero)
        return chartRecord(
            chart.id, title: title, sentence: sentence, chart: picture,
            headings: [text.words[.tableCategory], title],
            rows: rows.map { ($0.label, [text.value($0.figure)]) })
    }

    private func partsChart(
        _ chart: DashboardLayout.Chart, rows: [(label: String, figure: PublishedFigure)], in month: Month
    ) -> TemplateRecord? {
        guard let unit = rows.first?.figure.unit else { return nil }
        let title = title(of: chart)
        let sentence = text.sentence(name: title, rows: rows, month: month)
        let picture = ShareBar(
            frame: frame(chart.id, title: title, sentence: sentence, unit: unit),
            parts: rows.map { ChartCategory(name: $0.label, point: point($0.figure)) })
        return chartRecord(
            chart.id, title: title, sentence: sentence, chart: picture,
            headings: [text.words[.tableCategory], title],
            rows: rows.map { ($0.label, [text.value($0.figure)]) })
    }

    private func named(_ ids: [String], in month: Month) -> [(label: String, figure: PublishedFigure)] {
        ids.compactMap { id in
            figures.figure(FigureKey(id), in: month).map { (text.name(of: id), $0) }
        }
    }

    private func labelled(
        _ rows: [PublishedFigure], _ dimension: String
    ) -> [(label: String, figure: PublishedFigure)] {
        rows.map { row in
            let category = row.key.category ?? ""
            return (text.name(ofCategory: category, in: dimension), row)
        }
    }

    private func point(_ figure: PublishedFigure?) -> ChartPoint {
        guard let figure else { return .missing }
        switch figure.status {
        case .published: return figure.value.map { .value($0) } ?? .missing
        // The end of the code is public, so the box over the range that is left gives nothing away (domain.md R11).
        case .atMost(let end): return .bounded(0...Double(min(max(end, 0), 100)), text.value(figure))
        case .atLeast(let end): return .bounded(Double(min(max(end, 0), 100))...100, text.value(figure))
        case .hidden: return .hidden
        case .notCollected, .tooEarly: return .missing
        }
    }

    private func target(_ target: DashboardLayout.Target) -> ChartTarget? {
        switch target {
        case .none: return nil
        case .objective(let metric):
            guard let value = figures.targets[metric] else { return nil }
            return ChartTarget(
                value: value, label: text.words.text(.chartTarget, ["value": text.number(value, .percent)]))
        case .cadence:
            guard figures.cadenceDays > 0 else { return nil }
            // A month has 365.25 / 12 days on average.
            let perMonth = 365.25 / 12 / Double(figures.cadenceDays)
            return ChartTarget(
                value: perMonth,
                label: text.words.text(.chartCadence, ["value": text.number(perMonth, .perMonth)]))
        }
    }

    private func title(of chart: DashboardLayout.Chart) -> String {
        if let title = chart.title ?? text.words.text(at: "charts.\(chart.words).title") { return title }
        let name = text.fullName(of: chart.figure)
        guard let dimension = chart.form.dimension else { return name }
        let by = text.words.text(at: "dimensions.\(dimension)") ?? dimension
        return text.words.text(.chartByDimension, ["name": name, "dimension": by])
    }

    private func frame(_ id: String, title: String, sentence: String, unit: FigureUnit) -> ChartFrame {
        text.frame(id, title: title, sentence: sentence, style: text.style(unit))
    }
}
