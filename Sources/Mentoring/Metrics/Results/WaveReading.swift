/// Which survey wave a result is of: its identity from month to month, as it stands until the next wave.
struct WaveReading: Sendable, Hashable {
    /// The wave's id.
    let wave: String
    /// The month in which it closed.
    let closedIn: Month
    /// The id of the wave that it is compared with; nil where there is none.
    let previous: String?
}
