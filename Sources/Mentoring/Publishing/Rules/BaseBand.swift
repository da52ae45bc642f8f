extension PublishedBase {
    /// The band in which a base may be told outside the team edition; none below 10 (domain.md R3g).
    static func banded(_ base: Int) -> PublishedBase {
        switch base {
        case ..<10: .notShown
        case ..<20: .band(from: 10, through: 19)
        case ..<40: .band(from: 20, through: 39)
        case ..<100: .band(from: 40, through: 99)
        default: .band(from: 100, through: nil)
        }
    }
}
