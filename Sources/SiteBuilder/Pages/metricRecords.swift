import Mentoring
import Templates

/// The catalogue of metrics as templates see it, in the order of domain.md 3.
func metricRecords(words: Words) -> [TemplateValue] {
    metricCatalogue.map { metric in
        .record(
            TemplateRecord([
                ("id", .text(metric.id)), ("slug", .text(metric.slug)),
                ("name", .text(words.text(at: "metrics.\(metric.id).name") ?? metric.id)),
                ("about", .text(words.text(at: "metrics.\(metric.id).about") ?? "")),
                (
                    "family",
                    .text(words.text(at: "families.\(metric.family.rawValue)") ?? metric.family.rawValue)
                ),
                (
                    "timing",
                    .text(words.text(at: "timings.\(metric.timing.rawValue)") ?? metric.timing.rawValue)
                ),
                ("figures", .list(metric.parts.map { figureRecord($0, of: metric, words: words) })),
                ("inputs", .list(metric.inputs.map { .text($0.name) })),
            ]))
    }
}

private func figureRecord(_ part: MetricPart, of metric: MetricDefinition, words: Words) -> TemplateValue {
    let id = metric.figureID(part)
    let breakdowns = part.breakdowns.map { breakdown in
        let dimension = words.text(at: "dimensions.\(breakdown.dimension)") ?? breakdown.dimension
        return TemplateValue.text(words.text(.metricsBy, ["dimension": dimension]))
    }
    return .record(
        TemplateRecord([
            ("id", .text(id)), ("name", .text(words.text(at: "metrics.\(id).name") ?? id)),
            ("unit", .text(words.text(at: "unit_names.\(part.unit.rawValue)") ?? part.unit.rawValue)),
            ("breakdowns", .list(breakdowns)),
        ]))
}
