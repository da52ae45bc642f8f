/// One line of `goals.json` (domain.md 2.6). A title is secret and is not kept.
struct Goal: Sendable {
    struct Measure: Sendable {
        let kind: GoalMeasureKind
        let unit: String?
        let baseline: Double?
        let target: Double
    }

    struct Revision: Sendable {
        let on: Day
        let changed: [RevisedPart]
        /// The due date before this revision; given whenever `due` changed and there was one.
        let dueBefore: Day?
        let why: RevisionReason?
    }

    struct Progress: Sendable {
        let on: Day
        /// 0 to 100.
        let percent: Int
    }

    struct Milestone: Sendable {
        let number: Int
        let dueOn: Day?
        let doneOn: Day?
    }

    let id: String
    let relationship: Int
    let owner: Int
    let relevance: GoalRelevance?
    let skill: Int?
    let measure: Measure?
    let setOn: Day
    /// Today's due date; see domain.md 3.0a for the one known on a day.
    let dueOn: Day?
    let doneOn: Day?
    let droppedOn: Day?
    let dropReason: DropReason?
    /// By date, earliest first.
    let revisions: [Revision]
    /// By date, earliest first.
    let progress: [Progress]
    let milestones: [Milestone]
}
