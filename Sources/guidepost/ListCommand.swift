import ArgumentParser
import Mentoring

/// `guidepost list`
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Prints what there is, one a line.",
        discussion: """
              guidepost list metrics                  every metric: id, slug, unit, figures, inputs
              guidepost list metrics --format json    the same for programs
            """,
        subcommands: [Metrics.self])

    /// How a list is printed.
    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

    /// `guidepost list metrics`
    struct Metrics: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "metrics", abstract: "Prints the catalogue of metrics.")

        @Option(help: "text or json.")
        var format = Format.text

        func run() {
            switch format {
            case .text: for metric in metricCatalogue { writeLine(line(metric), to: .output) }
            case .json: writeLine("[\n\(metricCatalogue.map(json).joined(separator: ",\n"))\n]", to: .output)
            }
        }

        /// Columns apart by tabs, lists by commas: easy to read, and to cut.
        private func line(_ metric: MetricDefinition) -> String {
            [
                metric.id, metric.slug, metric.unit.rawValue,
                metric.parts.map { metric.figureID($0) }.joined(separator: ","),
                metric.inputs.map(\.name).joined(separator: ","),
            ].joined(separator: "\t")
        }

        /// Ids, slugs, units and field names hold nothing that JSON escapes.
        private func json(_ metric: MetricDefinition) -> String {
            let parts = metric.parts.map { part in
                let breakdowns = part.breakdowns.map { "\"\($0.dimension)\"" }.joined(separator: ", ")
                return "{\"id\": \"\(metric.figureID(part))\", \"unit\": \"\(part.unit.rawValue)\", "
                    + "\"class\": \"\(part.disclosureClass.rawValue)\", \"breakdowns\": [\(breakdowns)]}"
            }
            let inputs = metric.inputs.map { "\"\($0.name)\"" }.joined(separator: ", ")
            return "  {\"id\": \"\(metric.id)\", \"slug\": \"\(metric.slug)\", "
                + "\"unit\": \"\(metric.unit.rawValue)\", \"family\": \"\(metric.family.rawValue)\", "
                + "\"version\": \(metric.version),\n   \"parts\": [\(parts.joined(separator: ", "))],\n"
                + "   \"inputs\": [\(inputs)]}"
        }
    }
}
