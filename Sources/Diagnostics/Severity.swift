/// How much a finding weighs.
public enum Severity: String, CaseIterable, Sendable {
    /// Stops the build before anything is written.
    case error
    /// Is printed and counted; the build goes on.
    case warning
    /// Is not shown at all; only `checks:` in the settings sets it.
    case off
}
