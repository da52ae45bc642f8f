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

    /// How long such a relationship is planned to last, in days; one-to-one takes the program's own length.
    var plannedDays: Int? {
        switch self {
        case .oneToOne: nil
        case .group: 270
        case .peer, .reverse: 183
        case .flash: 45
        }
    }

    /// How many people of the program look for a place for each relationship of this form.
    var seekers: Int {
        switch self {
        case .group: 4
        case .peer: 2
        case .oneToOne, .reverse, .flash: 1
        }
    }
}
