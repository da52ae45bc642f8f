/// Everything a program's data folder holds, checked and typed (domain.md 2).
///
/// Outside this room it is opaque: nothing after `PublishedFigures` can see a record.
public struct Dataset: Sendable {
    let program: Program
    let participants: [Participant]
    let relationships: [Relationship]
    /// Nil where the file was not supplied; by relationship, then day.
    let meetings: [Meeting]?
    /// Nil where the file was not supplied; never together with `meetings`.
    let rollups: [MeetingRollup]?
    /// Nil where the file was not supplied.
    let goals: [Goal]?
    /// The files that come rarely or are kept by hand.
    let others: OtherRecords
    /// Which optional fields at least one record of their file has; a field that none has was not collected.
    let collected: CollectedFields
    /// The earliest `data_cutoff` of the files that hold a month back (domain.md 2.0).
    let cutoff: Day
    /// What of it must not stand in the output: for the leak scan, which can find it and not read it.
    public let secrets: SecretValues
}

/// Which optional fields of the data model the files supplied, as `participants.left_on`.
struct CollectedFields: Sendable {
    let names: Set<String>

    /// Whether at least one record of the file has the field.
    func has(_ name: String) -> Bool { names.contains(name) }
}
