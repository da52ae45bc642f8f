/// What happened to each goal, as columns by goal index.
struct GoalHistory: Sendable {
    /// A revision that moved the due date.
    struct DueRevision: Sendable {
        let on: Int32
        /// The due date until then; `DaySpan.never` where there was none.
        let before: Int32
    }

    struct Progress: Sendable {
        let on: Int32
        /// 0 to 100.
        let percent: Int32
    }

    let count: Int
    let relationship: [Int]
    let setOn: [Int32]
    /// `DaySpan.never` where it has not come, as in all days here.
    let doneOn: [Int32]
    let droppedOn: [Int32]
    /// Whether it was dropped because it had lost its sense: no longer relevant, or replaced by another.
    let isWithdrawn: [Bool]
    /// Revisions of the due date and rows of progress, earliest first.
    private let dueRevisions: Grouped<DueRevision>
    private let progress: Grouped<Progress>
    /// The days of revisions of any kind.
    private let revisions: Grouped<Int32>
    /// Today's due dates.
    private let dueOn: [Int32]

    /// Nil where no goals were collected.
    init?(_ dataset: Dataset) {
        guard let goals = dataset.goals else { return nil }
        func number(_ day: Day?) -> Int32 { day?.number ?? DaySpan.never }
        count = goals.count
        relationship = goals.map(\.relationship)
        setOn = goals.map(\.setOn.number)
        doneOn = goals.map { number($0.doneOn) }
        droppedOn = goals.map { number($0.droppedOn) }
        dueOn = goals.map { number($0.dueOn) }
        isWithdrawn = goals.map { $0.dropReason == .noLongerRelevant || $0.dropReason == .replaced }
        var dueRevisions: [(group: Int, element: DueRevision)] = []
        var revisions: [(group: Int, element: Int32)] = []
        var progress: [(group: Int, element: Progress)] = []
        for (goal, record) in goals.enumerated() {
            for revision in record.revisions {
                revisions.append((goal, revision.on.number))
                if revision.changed.contains(.due) {
                    let before = number(revision.dueBefore)
                    dueRevisions.append((goal, DueRevision(on: revision.on.number, before: before)))
                }
            }
            for row in record.progress {
                progress.append((goal, Progress(on: row.on.number, percent: Int32(row.percent))))
            }
        }
        self.dueRevisions = Grouped(count: count, dueRevisions)
        self.revisions = Grouped(count: count, revisions)
        self.progress = Grouped(count: count, progress)
    }

    /// Whether the goal had been set by a day and was neither done nor dropped (domain.md 2.13).
    func isOpen(_ goal: Int, on day: Int32) -> Bool {
        setOn[goal] <= day && doneOn[goal] > day && droppedOn[goal] > day
    }

    /// The due date as it was known on a day: the one before the first later revision of it (domain.md 3.0a).
    func due(_ goal: Int, knownOn day: Int32) -> Int32? {
        var due = dueOn[goal]
        for index in dueRevisions.range(of: goal) where dueRevisions.elements[index].on > day {
            due = dueRevisions.elements[index].before
            break
        }
        return due == DaySpan.never ? nil : due
    }

    /// The latest progress by a day, in per cent; of rows of one day the last. Nil where there is none.
    func percent(_ goal: Int, on day: Int32) -> Int? {
        var percent: Int?
        for index in progress.range(of: goal) where progress.elements[index].on <= day {
            percent = Int(progress.elements[index].percent)
        }
        return percent
    }

    /// Whether a revision or a row of progress lies in a span.
    func wasRevisited(_ goal: Int, in span: DaySpan) -> Bool {
        revisions.contains(in: goal) { span.covers($0) }
            || progress.contains(in: goal) { span.covers($0.on) }
    }
}
