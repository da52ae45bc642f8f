/// A goal of a relationship, without its words: those stay with the pair.
struct Goal {
    /// A change to the goal after it was set.
    struct Revision {
        let on: CivilDay
        let changesDue: Bool
        let changesTarget: Bool
        let changesScope: Bool
        /// The due day until then, where it changed.
        let dueBefore: CivilDay?
        let why: String
    }

    /// A step on the way.
    struct Milestone {
        let dueOn: CivilDay?
        let doneOn: CivilDay?
    }

    let relationship: Int
    let owner: Int
    let skill: Int?
    let relevance: String
    let setOn: CivilDay
    let dueOn: CivilDay?
    let doneOn: CivilDay?
    let droppedOn: CivilDay?
    let dropReason: String?
    let revisions: [Revision]
    let progress: [(on: CivilDay, percent: Int)]
    let milestones: [Milestone]
    /// Specific, measurable, achievable, relevant, time-bound, as ticked on the worksheet.
    let smart: [Bool]?
    let measure: Measure?

    /// How it is told whether the goal is reached.
    struct Measure {
        let kind: String
        let unit: String?
        let baseline: Int?
        let target: Int
    }
}
