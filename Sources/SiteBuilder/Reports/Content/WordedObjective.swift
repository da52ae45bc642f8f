import Mentoring

/// An objective of the program, and where it stands.
struct WordedObjective: Sendable {
    let text: String
    /// The figure it is bound to, by id.
    let figure: String
    /// The figure's value in words.
    let now: String
    let target: String
    let by: Day
    /// `met`, `on-course`, `behind` and so on; the words for it are in the strings.
    let standing: String
    /// The day and the value that decided it, such as “June 30, 2026: 77%”; nil where `now` decides.
    let decided: String?
}
