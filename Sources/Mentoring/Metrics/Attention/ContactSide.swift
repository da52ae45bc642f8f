/// Whom the program's team talks to first about a row of the attention list.
public enum ContactSide: String, CaseIterable, Sendable {
    case mentor, mentee
    /// Every member, each alone.
    case both
}
