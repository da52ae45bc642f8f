/// A place in a program's figures: one figure or row that every month has, whatever its value.
struct FigureSlot: Sendable {
    let key: FigureKey
    let metric: MetricDefinition
    let part: MetricPart
    /// Nil for a figure of the whole program.
    let breakdown: MetricBreakdown?

    /// How much of it may be told.
    var disclosureClass: DisclosureClass { breakdown?.disclosureClass ?? part.disclosureClass }
}

extension MetricDefinition {
    /// The slots of the metric, each figure followed by the rows of its breakdowns.
    func slots(
        units: [String], skills: [String], pairedQuestions: [String],
        equity: [(dimension: String, values: [String])]
    ) -> [FigureSlot] {
        var slots: [FigureSlot] = []
        for part in parts {
            let id = figureID(part)
            if part.hasTotal {
                slots.append(FigureSlot(key: FigureKey(id), metric: self, part: part, breakdown: nil))
            }
            for breakdown in part.breakdowns.flatMap({ $0.expanded(equity: equity) }) {
                for name in breakdown.names(
                    units: units, skills: skills, pairedQuestions: pairedQuestions)
                {
                    let key = FigureKey(id, dimension: breakdown.dimension, category: name)
                    slots.append(FigureSlot(key: key, metric: self, part: part, breakdown: breakdown))
                }
            }
        }
        return slots
    }
}
