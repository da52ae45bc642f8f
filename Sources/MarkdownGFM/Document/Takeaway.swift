/// What a reader should remember: one of the callouts of that kind, or an item of a list in one.
public struct Takeaway: Hashable, Sendable {
    /// Its words without any markup; not escaped.
    public let text: String
    /// The anchor of the callout that says it; several may have one.
    public let id: String
}
