/// A head count; its units are checked against the vocabulary when all of the file has been read.
struct PopulationDraft {
    var asOf: Day?
    var count: Int?
    var byUnit: [(key: Located<String>, value: Int)] = []
}

/// An entry of `eligible_population`.
func populationType() -> ValueType<PopulationDraft> {
    .object(
        FieldTable<PopulationDraft>(.population) {
            Field("as_of", .required, .day(.any), .open) { $0.asOf = $1 }
            Field("count", .required, .integer(0...100_000_000), .open) { $0.count = $1 }
            Field("by_unit", .optional, .map(of: .integer(0...100_000_000)), .open) { $0.byUnit = $1 }
        }, from: PopulationDraft()
    ) { $0 }
}

/// An objective; its id and its metric are checked when all of the file has been read.
struct ObjectiveDraft {
    var id: Located<String>?
    var text: String?
    var metric: Located<String>?
    var target: Double?
    var unit: String?
    var by: Day?
    var direction: Objective.Direction?

    var record: Objective? {
        guard let id, let text, let metric, let target, let unit, let by, let direction else { return nil }
        return Objective(
            id: id.value, text: text, metric: metric.value, target: target, unit: unit, by: by,
            direction: direction)
    }
}

/// An entry of `objectives`.
func objectiveType() -> ValueType<ObjectiveDraft> {
    .object(
        FieldTable<ObjectiveDraft>(.objective) {
            Field("id", .required, .located(.text()), .open) { $0.id = $1 }
            Field("text", .required, .text(), .open) { $0.text = $1 }
            Field("metric", .required, .located(.text()), .open) { $0.metric = $1 }
            Field("target", .required, .number(), .open) { $0.target = $1 }
            Field("unit", .required, .text(), .open) { $0.unit = $1 }
            Field("by", .required, .day(.any), .open) { $0.by = $1 }
            Field("direction", .required, .choice(), .open) { $0.direction = $1 }
        }, from: ObjectiveDraft()
    ) { $0 }
}

private struct TrainingModuleDraft {
    var id: String?
    var title: String?
    var audience: TrainingModule.Audience?
    var isRequired: Bool?
    var validDays: Int?
    var guide: String?
}

/// An entry of `training_modules`.
func trainingModuleType() -> ValueType<TrainingModule> {
    .object(
        FieldTable<TrainingModuleDraft>(.trainingModule) {
            Field("id", .required, .text(), .open) { $0.id = $1 }
            Field("title", .required, .text(), .open) { $0.title = $1 }
            Field("for", .required, .choice(), .open) { $0.audience = $1 }
            Field("required", .required, .boolean, .open) { $0.isRequired = $1 }
            Field("valid_days", .optional, .integer(1...36_600), .open) { $0.validDays = $1 }
            Field("guide", .required, .text(), .open) { $0.guide = $1 }
        }, from: TrainingModuleDraft()
    ) { draft in
        guard let id = draft.id, let title = draft.title, let audience = draft.audience,
            let isRequired = draft.isRequired, let guide = draft.guide
        else { return nil }
        return TrainingModule(
            id: id, title: title, audience: audience, isRequired: isRequired, validDays: draft.validDays,
            guide: guide)
    }
}
