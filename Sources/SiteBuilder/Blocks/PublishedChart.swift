import Mentoring
import SVGCharts
import Templates
import YAMLReader

extension ChartBlock {
    /// The chart of a published figure: as the dashboard draws it, unless the author asks for another form.
    func resolvePublished(
        _ program: YAMLScalar, _ metric: YAMLScalar, months: Int?, in scope: inout BlockScope
    ) -> (any PageBlock)? {
        // Bars show the rows of a breakdown, so a figure without a number of its own will do.
        let bars = form == .bars
        guard let found = scope.figure(program: program, metric: metric, asNumber: false) else { return nil }
        if bars || form == nil && !found.part.hasTotal {
            guard let breakdown = found.part.breakdowns.first else {
                scope.report(
                    .wrongBlock, at: formRange, "“\(metric.text)” has no rows that bars could show",
                    help: "Write form: line or form: columns.")
                return nil
            }
            return published(found, .bars(found.reference.key.id, dimension: breakdown.dimension), months: nil)
        }
        guard scope.figure(program: program, metric: metric, asNumber: true) != nil else { return nil }
        return published(found, overMonths(found), months: months)
    }

    private func overMonths(_ found: FigureResolver.Found) -> DashboardLayout.Form {
        let key = found.reference.key
        if form == .columns { return .columns(key.id) }
        if let drawn = DashboardLayout.chart(ofOnly: key), form == nil || drawn.form.isOfLines {
            return drawn.form
        }
        return .lines(
            [DashboardLayout.Line(name: nil, key: key)],
            domain: found.part.unit == .percent ? .percent : .fromZero,
            target: found.part.unit == .percent ? .objective(key.id) : .none)
    }

    private func published(
        _ found: FigureResolver.Found, _ form: DashboardLayout.Form, months: Int?
    ) -> PublishedChart {
        let id = found.reference.key.id
        let drawn =
            form.dimension.map { DashboardLayout.chart(of: id, by: $0) }
            ?? DashboardLayout.chart(
                ofOnly: found.reference.key)
        return PublishedChart(
            reference: found.reference,
            chart: DashboardLayout.Chart(id: "", words: drawn?.id ?? "", title: title, form: form),
            months: months ?? DashboardLayout.months, caption: caption)
    }
}

/// A chart block whose figure is known.
struct PublishedChart: PageBlock {
    let reference: FigureReference
    let chart: DashboardLayout.Chart
    let months: Int
    let caption: String?

    func record(in place: BlockPlace) -> TemplateRecord {
        let charts = place.charts(of: reference.program, months: months)
        let chart = chart.at(id: place.id)
        let record = charts?.record(of: chart) ?? emptyRecord(in: place)
        let note = charts?.withholds(in: chart) ?? false ? place.setup.words[.figureNote] : nil
        return record.setting("caption", to: .text(orAbsent: caption))
            .setting("definition", to: place.definition(of: reference))
            .setting("source", to: place.source(of: reference))
            .setting("note", to: .text(orAbsent: note))
            .setting("label", to: .text(place.label(record)))
    }

    /// What stands there before a program's first complete month.
    private func emptyRecord(in place: BlockPlace) -> TemplateRecord {
        let words = place.setup.words
        let title = chart.title ?? place.setup.figures.fullName(of: chart.figure)
        let frame = place.setup.figures.frame(
            place.id, title: title, sentence: words[.dashboardNoData], style: NumberStyle())
        return chartRecord(
            place.id, title: title, sentence: words[.dashboardNoData],
            chart: LineChart(frame: frame, columns: [], series: [], domain: .fromZero), headings: [], rows: [])
    }
}
