/// A goal while its fields are being read.
struct GoalDraft {
    var id: RecordId?
    var relationship: Int?
    var owner: Int?
    var relevance: GoalRelevance?
    var skill: Int?
    var measure: Goal.Measure?
    var setOn: Day?
    var dueOn: Day?
    var doneOn: Day?
    var droppedOn: Day?
    var dropReason: DropReason?
    var revisions: [Located<Goal.Revision>] = []
    var progress: [Goal.Progress] = []
    var milestones: [Goal.Milestone] = []

    /// The goal, revisions and progress by date; nil where a required field is missing.
    var record: Goal? {
        guard let id, let relationship, let owner, let setOn else { return nil }
        return Goal(
            id: id.text, relationship: relationship, owner: owner, relevance: relevance, skill: skill,
            measure: measure, setOn: setOn, dueOn: dueOn, doneOn: doneOn, droppedOn: droppedOn,
            dropReason: dropReason, revisions: sortedByDay(revisions.map(\.value)) { $0.on },
            progress: sortedByDay(progress) { $0.on }, milestones: milestones)
    }
}

/// The fields of `goals.json` (domain.md 2.6). A title is secret and no part of the record.
func goalFields(_ lists: WordLists, relationships: IdIndex, participants: IdIndex) -> FieldTable<GoalDraft> {
    FieldTable(.goal) {
        Field("id", .required, .pseudonym("g"), .calc) { $0.id = $1 }
        Field("relationship", .required, .reference("r", to: relationships, of: "relationships"), .calc) {
            $0.relationship = $1
        }
        Field("owner", .required, .reference("p", to: participants, of: "participants"), .calc) {
            $0.owner = $1
        }
        Field("title", .optional, .text(longest: 120), .secret) { _, _ in }
        Field("relevance", .optional, .choice(), .calc) { $0.relevance = $1 }
        Field("skill", .optional, .word(of: lists.skills), .calc) { $0.skill = $1 }
        Field("measure", .optional, measureType(), .calc) { $0.measure = $1.record }
        Field("smart", .optional, smartType(), .calc) { _, _ in }
        Field("set_on", .required, .day(.upToCutoff), .calc) { $0.setOn = $1 }
        Field("due_on", .optional, .day(.any), .calc) { $0.dueOn = $1 }
        Field("done_on", .optional, .day(.upToCutoff), .calc) { $0.doneOn = $1 }
        Field("dropped_on", .optional, .day(.upToCutoff), .calc) { $0.droppedOn = $1 }
        Field("drop_reason", .optional, .choice(), .calc) { $0.dropReason = $1 }
        Field("revisions", .optional, .list(of: .located(revisionType())), .calc) { $0.revisions = $1 }
        Field("progress", .optional, .list(of: progressType()), .calc) { $0.progress = $1 }
        Field("milestones", .optional, .list(of: milestoneType()), .calc) { $0.milestones = $1 }
    }
}

/// Earliest first; rows of one day stay in the file's order.
private func sortedByDay<Row>(_ rows: [Row], _ day: (Row) -> Day) -> [Row] {
    guard rows.count > 1 else { return rows }
    return zip(rows, rows.indices).sorted { (day($0.0), $0.1) < (day($1.0), $1.1) }.map(\.0)
}
