/// Which days a metric looks at (domain.md 3.0).
public enum MetricTiming: String, Sendable, CaseIterable {
    /// The state on the month's last day.
    case stock
    /// What happened inside the month.
    case flow
    /// What happened in the days or months that end with the month.
    case window
    /// Everyone who started in a fixed past period, followed for a fixed time.
    case cohort
    /// The answers to the latest survey wave that has closed.
    case wave
}
