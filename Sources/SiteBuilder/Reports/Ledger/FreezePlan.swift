import Mentoring

/// What `freeze` has to do.
public struct FreezePlan: Sendable {
    /// The files that are not there yet.
    public let files: [LedgerFile]
    /// Months that were frozen before, with their edition; they stay as they are.
    public let kept: [(edition: Edition, month: Month)]
}
