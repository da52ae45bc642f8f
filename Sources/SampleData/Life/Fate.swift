/// How a relationship is going to end, drawn when it begins; the day may lie after the export.
struct Fate {
    /// Who brought the ending about, as the data files spell it.
    enum Initiator: String {
        case mutual, mentor, mentee, program, undisclosed
    }

    let endsOn: CivilDay
    let reason: EndingReason
    let initiator: Initiator
    /// The planned last day, after an extension if there is one.
    let plannedEndOn: CivilDay
}
