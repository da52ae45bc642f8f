/// What a worksheet can take over from a program: the names behind `setting:` in links (docs/writing.md has the same
/// list with the fields of program.json).
enum ProgramSetting: String, CaseIterable, Sendable {
    /// What the program is called.
    case program
    /// How often pairs meet.
    case cadence
    /// How long a relationship is planned to last, and the half of it.
    case duration, midpoint
    /// How many mentees a mentor takes.
    case capacity
    /// Which models the program offers.
    case models
    /// The role mailbox of its team, which is the contact for confidentiality, too.
    case contact
    /// The page for those who need help at once.
    case escalation
    /// The program's first and last day.
    case start, end
    /// How often the agreement is read again. Pairs agree on it, so the general text always stays.
    case review

    /// The scheme of links that name a setting.
    static let scheme = "setting"

    /// Whether an address names a setting, known or not.
    static func isNamed(by address: [UInt8]) -> Bool { LinkScheme.begins(address, with: scheme) }
}
