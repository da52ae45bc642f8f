import Diagnostics
import Templates
import YAMLReader

/// ` ```chart `: a published figure over the months, or numbers of the author's own, as a picture with its sentence
/// and table.
struct ChartBlock: MappingBlock {
    static let name = "chart"
    static let keys = [
        "program", "metric", "months", "form", "title", "caption", "data", "rows", "series", "unit",
    ]
    static let marks = ["program", "metric", "data", "rows"]
    static let fields = BlockContract.chart

    /// How the numbers are drawn.
    enum Form: String, CaseIterable, Sendable { case line, columns, bars }

    /// What is drawn.
    enum Subject: Sendable {
        /// A published figure; nil months for as many as dashboards show.
        case published(program: YAMLScalar, metric: YAMLScalar, months: Int?)
        /// Numbers that stand in the block.
        case rows(NumberTable)
        /// Numbers that stand in a file.
        case file(YAMLScalar)
    }

    let subject: Subject
    /// As it was asked for, with its place in the block.
    let form: Form?
    let formRange: YAMLRange
    let title: String?
    let caption: String?
    /// Whether the author's own numbers are shares from 0 to 100.
    let isPercent: Bool

    init?(_ reader: inout MappingReader) {
        form = reader.choice("form")
        formRange = reader.mapping["form"]?.range ?? reader.mapping.range
        title = reader.text("title")
        caption = reader.text("caption")
        enum Unit: String, CaseIterable { case number, percent }
        let unit: Unit? = reader.choice("unit")
        isPercent = unit == .percent
        guard let subject = reader.chartSubject(), !Self.isWrong(form, subject, &reader) else { return nil }
        self.subject = subject
    }

    /// The configurations of other drawing tools have `data`, too, with keys of its own.
    static func isOwn(_ yaml: YAMLMapping) -> Bool {
        marks.contains { mark in
            guard let value = yaml[mark] else { return false }
            if case .scalar = value { return true }
            return mark.utf8.elementsEqual("rows".utf8)
        }
    }

    /// Bars show one month, so a number of months says nothing of them.
    private static func isWrong(_ form: Form?, _ subject: Subject, _ reader: inout MappingReader) -> Bool {
        guard case .published(_, _, .some) = subject, form == .bars, let months = reader.mapping["months"]
        else {
            return false
        }
        reader.wrong(
            "months", at: months.range, "does not go with bars, which show the last month alone",
            help: "Remove the line, or write form: line or form: columns.")
        return true
    }

    var sources: BlockSources {
        switch subject {
        case .published(let program, _, _): BlockSources(programs: [program.text])
        case .rows: BlockSources()
        case .file(let path): BlockSources(files: [path.text])
        }
    }

    func resolve(in scope: inout BlockScope) -> (any PageBlock)? {
        switch subject {
        case .published(let program, let metric, let months):
            return resolvePublished(program, metric, months: months, in: &scope)
        case .rows(let table): return ownChart(table, in: &scope)
        case .file(let path):
            return readNumberFile(path, in: &scope).flatMap { ownChart($0, in: &scope) }
        }
    }
}
