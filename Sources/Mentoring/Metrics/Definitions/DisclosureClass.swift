/// How much of a figure may be told (domain.md 3.0, 5.2 R1).
public enum DisclosureClass: String, Sendable, CaseIterable {
    /// Program-level headcounts: public, whatever their size.
    case c0 = "C0"
    /// Guarded: small counts are hidden, shares near an end are coded.
    case c1 = "C1"
    /// Sensitive: guarded in every edition, and zeros are coded too.
    case c2 = "C2"
}
