/// A form of mentoring relationship, as the data files spell it.
public enum SampleModel: String, Sendable, CaseIterable {
    /// One mentor, one mentee.
    case oneToOne = "one-to-one"
    /// One mentor, several mentees.
    case group
    /// Two people at a similar stage, without a mentor.
    case peer
    /// A junior mentor and a senior mentee.
    case reverse
    /// Two or three conversations about one question.
    case flash

    /// How long such a relationship is planned to last, in days, in a program with a length of its own.
    func plannedDays(in program: SampleProgram) -> Int {
        let days =
            switch self {
            case .oneToOne: program.plannedDurationDays
            case .group: 270
            case .peer, .reverse: 183
            case .flash: 45
            }
        return min(days, program.plannedDurationDays)
    }
}
