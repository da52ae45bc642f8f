import Mentoring

/// An event that is announced.
struct WordedEvent: Sendable {
    let title: String
    let kind: String
    let on: Day
}
