/// One line of `events.json` (domain.md 2.12). What is said of it is open, its counts are not.
struct ProgramEvent: Sendable {
    /// Who came, by role; nil where the file does not say.
    struct Attendance: Sendable {
        let mentors: Int?
        let mentees: Int?
        let others: Int?

        /// All who came, as far as the file tells; nil where it tells nothing.
        var total: Int? {
            let counts = [mentors, mentees, others].compactMap(\.self)
            return counts.isEmpty ? nil : counts.reduce(0, +)
        }
    }

    let id: String
    let title: String
    let kind: EventKind
    /// May lie after the cut-off: events are announced.
    let on: Day
    let seats: Int?
    let registered: Int?
    let attended: Attendance?
    /// The path of a page about it.
    let page: String?
}

/// What kind of event it is.
enum EventKind: String, CaseIterable, Sendable {
    case workshop, training, networking
    case dropIn = "drop-in"
    case celebration
}
