import Diagnostics

/// Warns of a `starts_on` that leaves months without figures: there are none before its month (domain.md 2.0).
func checkBeginning(
    _ startsOn: Located<Day>, _ relationships: [Relationship], cutoff: Day, _ notes: inout FileNotes
) {
    func note(_ predicate: String, help: String) {
        notes.note(
            .suspiciousData, at: startsOn.offset, length: 12, subject: "starts_on", predicate, help: help)
    }
    guard startsOn.value <= cutoff else {
        return note(
            "lies after the data's cut-off: no month is complete, and there are no figures",
            help: "Correct the day, or export the data again when the program has begun.")
    }
    let firstDay = startsOn.value.month.firstDay
    let begun = relationships.compactMap(\.startedOn)
    let before = begun.count { $0 < firstDay }
    guard before > 0 else { return }
    note(
        "lies after the beginning of \(before) of \(begun.count) relationships; months before it have no figures",
        help: "Correct the day, or go on with the months since.")
}
