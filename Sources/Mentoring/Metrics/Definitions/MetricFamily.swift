/// The families in which metrics are collected and reported (domain.md 3.0a, Q1).
public enum MetricFamily: String, Sendable, CaseIterable {
    case joining, rhythm, goals, endings, surveys, events, outcomes
    /// The stock-and-flow table, which belongs to no family of Q1.
    case relationships
    /// What is said about the data themselves.
    case quality
}
