/// One line of `meetings.json` (domain.md 2.7).
struct Meeting: Sendable {
    /// Index of the relationship.
    let relationship: Int32
    let on: Day
    /// Whole minutes, 5 to 480.
    let minutes: Int16?
    let mode: MeetingMode?
    let status: MeetingStatus
    let kind: MeetingKind?
    let attendees: Int16?
    /// The marks from 1 to 5 that the two gave; nil where none was given.
    let worthwhileForMentor: Int8?
    let worthwhileForMentee: Int8?
}

/// One line of `meeting_rollup.json`, for tools that export totals only (domain.md 2.7).
struct MeetingRollup: Sendable {
    let relationship: Int32
    let month: Month
    let held: Int
    let cancelled: Int?
    let noShow: Int?
    let minutes: Int?
    let lastHeldOn: Day?
}
