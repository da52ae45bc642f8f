import Diagnostics
import JSONReader

/// How a goal is measured, while the fields are being read; all of them may be absent.
struct MeasureDraft {
    var kind: GoalMeasureKind?
    var unit: String?
    var baseline: Double?
    var target: Double?

    /// The measure; nil where its kind or its target is not known.
    var record: Goal.Measure? {
        guard let kind, let target else { return nil }
        return Goal.Measure(kind: kind, unit: unit, baseline: baseline, target: target)
    }
}

/// `measure` of a goal (domain.md 2.6).
func measureType() -> ValueType<MeasureDraft> {
    .object(
        FieldTable<MeasureDraft>(.measure) {
            Field("kind", .optional, .choice(), .calc) { $0.kind = $1 }
            Field("unit", .optional, .text(), .calc) { $0.unit = $1 }
            Field("baseline", .optional, .number(), .calc) { $0.baseline = $1 }
            Field("target", .optional, .number(), .calc) { $0.target = $1 }
        }, from: MeasureDraft()
    ) { $0 }
}

/// `smart` of a goal: ticks of the worksheet, which no metric uses.
func smartType() -> ValueType<Bool> {
    .object(
        FieldTable<Bool>(.smart) {
            Field("specific", .optional, .boolean, .calc) { _, _ in }
            Field("measurable", .optional, .boolean, .calc) { _, _ in }
            Field("achievable", .optional, .boolean, .calc) { _, _ in }
            Field("relevant", .optional, .boolean, .calc) { _, _ in }
            Field("timebound", .optional, .boolean, .calc) { _, _ in }
        }, from: true
    ) { $0 }
}

private struct RevisionDraft {
    var on: Day?
    var changed: [RevisedPart] = []
    var dueBefore: Day?
    /// Whether `due_before` is there, null included.
    var hasDueBefore = false
    var why: RevisionReason?
}

/// A revision of a goal; one that changed the due date must say what it was before (domain.md 2.6).
func revisionType() -> ValueType<Goal.Revision> {
    let table = FieldTable<RevisionDraft>(.revision) {
        Field("on", .required, .day(.upToCutoff), .calc) { $0.on = $1 }
        Field("changed", .required, .set(of: .choice()), .calc) { $0.changed = $1 }
        Field("due_before", .optional, nullable: .day(.any), .calc) {
            $0.dueBefore = $1
            $0.hasDueBefore = true
        }
        Field("why", .requiredOrNull, .choice(), .calc) { $0.why = $1 }
    }
    return ValueType(.object(.revision, table.outline)) { (cursor, notes) throws(JSONSyntaxError) in
        _ = try cursor.peek()
        let start = cursor.offset
        var draft = RevisionDraft()
        guard try table.read(&cursor, &notes, into: &draft) else { return nil }
        if draft.changed.contains(.due), !draft.hasDueBefore {
            notes.note(
                .missingField, at: start, subject: "revisions.due_before", "is missing where due changed",
                help: "Give the due date before the revision, or null where there was none.")
        }
        guard let on = draft.on else { return nil }
        return Goal.Revision(on: on, changed: draft.changed, dueBefore: draft.dueBefore, why: draft.why)
    }
}

private struct ProgressDraft {
    var on: Day?
    var percent: Int?
}

/// A row of a goal's progress.
func progressType() -> ValueType<Goal.Progress> {
    .object(
        FieldTable<ProgressDraft>(.progress) {
            Field("on", .required, .day(.upToCutoff), .calc) { $0.on = $1 }
            Field("percent", .required, .integer(0...100), .calc) { $0.percent = $1 }
        }, from: ProgressDraft()
    ) { draft in
        guard let on = draft.on, let percent = draft.percent else { return nil }
        return Goal.Progress(on: on, percent: percent)
    }
}

private struct MilestoneDraft {
    var number: Int?
    var dueOn: Day?
    var doneOn: Day?
}

/// A milestone of a goal: its number and days, no text.
func milestoneType() -> ValueType<Goal.Milestone> {
    .object(
        FieldTable<MilestoneDraft>(.milestone) {
            Field("n", .required, .integer(0...1_000), .calc) { $0.number = $1 }
            Field("due_on", .optional, .day(.any), .calc) { $0.dueOn = $1 }
            Field("done_on", .optional, .day(.upToCutoff), .calc) { $0.doneOn = $1 }
        }, from: MilestoneDraft()
    ) { draft in
        draft.number.map { Goal.Milestone(number: $0, dueOn: draft.dueOn, doneOn: draft.doneOn) }
    }
}
