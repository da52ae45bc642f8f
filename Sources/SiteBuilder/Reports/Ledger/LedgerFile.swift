import Mentoring

/// A ledger file that is to be written.
public struct LedgerFile: Sendable {
    /// Where it belongs, relative to the site's folder or absolute below `data_root`.
    public let path: String
    /// For whom.
    public let edition: Edition
    /// The month.
    public let month: Month
    /// What it holds.
    public let bytes: [UInt8]
}
