import Mentoring

/// `guidepost list metrics`: the catalogue, a metric a line.
enum MetricList {
    /// Columns apart by tabs, lists by commas: easy to read, and to cut.
    static func line(_ metric: MetricDefinition) -> String {
        [
            metric.id, metric.slug, metric.unit.rawValue,
            metric.parts.map { metric.figureID($0) }.joined(separator: ","),
            metric.inputs.map(\.name).joined(separator: ","),
        ].joined(separator: "\t")
    }

    /// Ids, slugs, units and field names hold nothing that JSON escapes.
    static func json(_ metric: MetricDefinition) -> String {
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
