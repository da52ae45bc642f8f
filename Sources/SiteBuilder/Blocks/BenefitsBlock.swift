import Diagnostics
import Templates
import YAMLReader

/// ` ```benefits `: what mentoring gives, in a table; a row may cite a published number.
struct BenefitsBlock: ListBlock {
    struct Item: Sendable {
        let benefit: String
        let details: String?
        /// `program/metric`.
        let metric: YAMLScalar?
    }

    static let name = "benefits"
    static let keys = ["benefit", "details", "metric"]
    static let keyOfWord: String? = nil
    static let fields = BlockContract.benefits

    let items: [Item]

    static func item(_ reader: inout MappingReader) -> Item? {
        let benefit = reader.needed("benefit", help: "Write benefit: and what is gained.")
        let details = reader.text("details")
        let metric = reader.word("metric")
        return benefit.map { Item(benefit: $0.text, details: details, metric: metric) }
    }

    var sources: BlockSources {
        BlockSources(
            programs: items.compactMap { item in
                item.metric.flatMap { MetricAddress(Array("\(MetricAddress.scheme):\($0.text)".utf8))?.program }
            })
    }

    func resolve(in scope: inout BlockScope) -> (any PageBlock)? {
        BenefitTable(
            rows: items.map { item in
                BenefitTable.Row(
                    benefit: item.benefit, details: item.details,
                    figure: item.metric.flatMap { scope.number($0) })
            })
    }
}

/// A benefits block whose figures are known.
struct BenefitTable: PageBlock {
    struct Row: Sendable {
        let benefit: String
        let details: String?
        let figure: FigureReference?
    }

    let rows: [Row]

    func record(in place: BlockPlace) -> TemplateRecord {
        TemplateRecord([
            ("label", .text(place.setup.words.text(.benefitsLabel, ["number": "\(place.number)"]))),
            ("has_details", .flag(rows.contains { $0.details != nil })),
            ("has_numbers", .flag(rows.contains { $0.figure != nil })),
            ("rows", .list(rows.map { .record(record(of: $0, in: place)) })),
        ])
    }

    private func record(of row: Row, in place: BlockPlace) -> TemplateRecord {
        let number = row.figure.map { (place.setup.latestValue(of: $0), $0) }
        return TemplateRecord([
            ("benefit", .text(row.benefit)), ("details", .text(orAbsent: row.details)),
            ("value", .text(orAbsent: number?.0.value)),
            (
                "note",
                .text(
                    orAbsent: number.flatMap { figure, _ in
                        figure.period.map { period in
                            figure.base.map {
                                place.setup.words.text(.benefitsNote, ["base": $0, "month": period])
                            }
                                ?? period
                        }
                    })
            ),
            ("href", .text(orAbsent: number.map { place.setup.address(of: $0.1, from: place.page) })),
        ])
    }
}
