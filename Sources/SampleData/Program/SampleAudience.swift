/// Whom a training module or a survey is for, as the data files spell it.
public enum SampleAudience: String, Sendable {
    case mentor, mentee, both

    /// Whether people in a role belong to it.
    func includes(_ role: Role) -> Bool {
        self == .both || rawValue == role.rawValue
    }
}
