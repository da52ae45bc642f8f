/// A dated meeting of any status within its relationship's life.
struct MeetingRow: Sendable {
    let on: Int32
    let status: MeetingStatus
    let isClosing: Bool

    /// Whether the meeting was to be held and was not; a rescheduled one is held on another day.
    var wasMissed: Bool { status == .cancelled || status == .noShow }
    /// Whether it says anything about meetings being kept.
    var counts: Bool { status != .rescheduled }
}
