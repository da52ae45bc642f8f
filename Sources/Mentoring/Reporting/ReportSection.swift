/// A section of the monthly report that prints findings of its own (domain.md 4.1); the raw value is its anchor.
public enum ReportSection: String, CaseIterable, Sendable {
    case objectives, joining, relationships, rhythm, goals, training, voices, outcomes, actions, attention,
        notes
}
