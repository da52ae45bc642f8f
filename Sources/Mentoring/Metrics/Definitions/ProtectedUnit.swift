/// Whom the rules of disclosure protect behind a metric (domain.md 3.0a, “Protected units”).
public enum ProtectedUnit: String, Sendable, CaseIterable {
    case people, mentors, relationships, respondents, registrations
}
