import Mentoring

/// A figure of a program that a guide shows: always that of the latest complete month.
struct FigureReference: Sendable, Hashable {
    /// The program's id, its folder's name.
    let program: String
    /// Which of its figures.
    let key: FigureKey

    /// The id of the metric that the figure belongs to, such as `M08` of `M08.median-days`.
    var metric: String { key.metric }
}
