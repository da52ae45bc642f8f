import Diagnostics
import Templates
import YAMLReader

/// ` ```metric `: one published number with its name, base, change and last months.
struct MetricBlock: MappingBlock {
    static let name = "metric"
    static let keys = ["program", "metric", "caption"]
    static let marks = ["program", "metric"]
    static let fields = BlockContract.metric

    let program: YAMLScalar
    let metric: YAMLScalar
    let caption: String?

    init?(_ reader: inout MappingReader) {
        let program = reader.neededProgram()
        let metric = reader.needed("metric", help: "Write metric: and its name, such as engaged-rate.")
        caption = reader.text("caption")
        guard let program, let metric else { return nil }
        self.program = program
        self.metric = metric
    }

    var sources: BlockSources { BlockSources(programs: [program.text]) }

    func resolve(in scope: inout BlockScope) -> (any PageBlock)? {
        scope.figure(program: program, metric: metric, asNumber: true).map {
            FigureCard(reference: $0.reference, caption: caption)
        }
    }
}

/// A metric block whose figure is known.
struct FigureCard: PageBlock {
    let reference: FigureReference
    let caption: String?

    func record(in place: BlockPlace) -> TemplateRecord {
        let charts = place.charts(of: reference.program, months: DashboardLayout.months)
        let card = charts?.headline(reference.key.id, chartID: place.id)
        let figure = charts.flatMap { charts in
            charts.months.last.flatMap { charts.figures.figure(reference.key, in: $0) }
        }
        let note = figure?.isWithheld ?? false ? place.setup.words[.figureNote] : nil
        return (card ?? emptyCard(in: place)).setting("id", to: .text(place.id))
            .setting("note", to: .text(orAbsent: note))
            .setting("caption", to: .text(orAbsent: caption))
            .setting("definition", to: place.definition(of: reference))
            .setting("source", to: place.source(of: reference))
    }

    /// What stands there before a program's first complete month.
    private func emptyCard(in place: BlockPlace) -> TemplateRecord {
        let text = place.setup.figures
        return TemplateRecord([
            ("label", .text(text.fullName(of: reference.key.id))),
            ("value", .text(text.value(nil))), ("base", .absent), ("change", .absent),
            ("chart", .absent), ("is_hidden", .flag(false)),
        ])
    }
}
