import Mentoring
import Templates
import YAMLReader

extension BlockPlace {
    /// What draws a program's figures; nil while it has no complete month.
    func charts(of program: String, months: Int) -> DashboardCharts? {
        setup.reports[program]?.latest(months).map { figures in
            DashboardCharts(
                figures: figures, text: setup.figures, catalogue: setup.href(of: metricsPage, from: page))
        }
    }

    /// Whose figure it is, of when, and where more is said about it.
    func source(of reference: FigureReference) -> TemplateValue {
        let figures = setup.reports[reference.program]?.latest(1)
        let month = figures?.months.last
        return .record(
            TemplateRecord([
                ("program", .text(setup.title(ofProgram: reference.program))),
                ("href", .text(setup.address(of: reference, from: page))),
                (
                    "month",
                    .text(
                        orAbsent: month.map {
                            setup.figures.period(of: figures?.figure(reference.key, in: $0), in: $0)
                        })
                ),
            ]))
    }

    /// The address of the explanation of a figure's metric.
    func definition(of reference: FigureReference) -> TemplateValue {
        let metric = metricCatalogue.first { $0.id == reference.metric }
        return .text(
            orAbsent: metric.map { setup.href(of: metricsPage, from: page, anchor: "metric:\($0.slug)") })
    }
}

extension PageSetup {
    /// What the site calls a program: its page's title.
    func title(ofProgram id: String) -> String {
        index.pageOfFolder["programs/\(id)"].map { index.pages[$0].title } ?? id
    }
}

extension MappingReader {
    /// The program that a block is about.
    mutating func neededProgram() -> YAMLScalar? {
        needed("program", help: "Write program: and the name of its folder below content/programs/.")
    }
}
