import Mentoring

/// Which months to freeze.
public enum FrozenRange: Sendable {
    case month(Month)
    /// All complete months up to this one.
    case through(Month)
}
