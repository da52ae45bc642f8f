extension LoadedParticipants {
    /// Warns of mentors who, on the cut-off day, have more mentees than places (domain.md 2.15).
    ///
    /// Counted are the mentee memberships covering that day of open relationships in which the person is a mentor
    /// on it; places are the person's `capacity`, else the program's `capacity_default`, else unlimited.
    mutating func checkCapacity(_ relationships: [Relationship], capacityDefault: Int?, on cutoff: Day) {
        var menteesOf = [Int](repeating: 0, count: records.count)
        for relationship in relationships {
            guard let startedOn = relationship.startedOn, startedOn <= cutoff,
                relationship.endedOn.map({ $0 > cutoff }) ?? true
            else { continue }
            let members = relationship.members.filter { $0.interval.covers(cutoff) }
            let mentees = members.count { $0.role == .mentee }
            for mentor in members where mentor.role == .mentor { menteesOf[mentor.participant] += mentees }
        }
        for (index, participant) in records.enumerated() {
            guard let places = participant.capacity ?? capacityDefault, menteesOf[index] > places else {
                continue
            }
            reading?.notes.note(
                .suspiciousData, at: offsets[index], subject: "", record: participant.id,
                "has more mentees than places", help: "Check capacity, or end relationships that are over.")
        }
    }
}
