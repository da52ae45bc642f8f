/// How a program's figures are protected, for the notes of its reports (domain.md 5.1).
public struct ProtectionNote: Sendable {
    /// The preset's name.
    public let preset: String
    /// k: the smallest count that is told.
    public let smallestCount: Int
    /// n_pct: the smallest base of a share.
    public let smallestShareBase: Int
    /// Why the program lowered a value of its preset; nil where it did not.
    public let overrideReason: String?

    init(_ disclosure: Disclosure) {
        preset = disclosure.preset.rawValue
        smallestCount = disclosure.smallestCount
        smallestShareBase = disclosure.smallestShareBase
        overrideReason = disclosure.overrideReason
    }
}
