/// A meeting of a relationship, held or not.
struct Meeting {
    /// What became of it, as the data files spell it.
    enum Status: String {
        case held, cancelled, rescheduled
        case noShow = "no-show"
    }

    /// Its place in the relationship, as the data files spell it.
    enum Kind: String {
        case first, regular, closing
        case midPoint = "mid-point"
    }

    let on: CivilDay
    let status: Status
    let kind: Kind
    /// nil where it was not held.
    let minutes: Int?
    let mode: String
    let mentorMark: Int?
    let menteeMark: Int?
}
