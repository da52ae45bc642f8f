/// Whether a record must have a field. Null says “collected, but unknown” (domain.md 2.0).
enum Presence: Sendable {
    /// The field must be there and must not be null.
    case required
    /// The field must be there and may be null.
    case requiredOrNull
    /// The field may be absent or null.
    case optional
}
