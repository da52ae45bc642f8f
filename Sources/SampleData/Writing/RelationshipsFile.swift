/// `relationships.json`: relationships and requests, with their members, agreement and closure.
func relationshipsFile(_ program: SampleProgram, _ history: History, _ meetings: [[Meeting]]) -> SampleFile {
    let ids = Pseudonym(seed: program.seed, kind: UInt8(ascii: "r"))
    let people = Pseudonym(seed: program.seed, kind: UInt8(ascii: "p"))
    let count = history.relationships.count
    return recordsFile("relationships.json", cutoff: program.cutoff, count: count) { number, writer in
        let relationship = history.relationships[number]
        writer.id(field: "r", ids.characters(of: number))
        // Codes of people and of relationships come from one series, so that no code stands for two things.
        writer.reference(Pseudonym.reference(of: history.people.count + number))
        writer.field("model", relationship.model.rawValue)
        writer.field("origin", relationship.origin.rawValue)
        writeMembers(of: relationship, people, &writer)
        if relationship.requestedOn != nil {
            writer.field("requested_on", relationship.requestedOn)
            writer.field("accepted_on", orNull: relationship.acceptedOn)
        }
        writer.field("started_on", orNull: relationship.startedOn)
        if relationship.origin != .informal, let fate = relationship.fate {
            writer.field("planned_end_on", plannedEnd(of: relationship, fate, program))
        }
        writer.field("ended_on", orNull: relationship.ending?.on)
        if relationship.startedOn != nil { writeDetails(program, history, number, &writer) }
        if let agreement = drawAgreement(program, relationship, number: number) { write(agreement, &writer) }
        if let ending = relationship.ending {
            let kind = meetings[number].last?.kind
            writeClosure(ending, of: relationship, hasMet: kind == .closing, number, &writer)
        }
    }
}

private func writeMembers(of relationship: Relationship, _ people: Pseudonym, _ writer: inout RecordWriter) {
    writer.key("members")
    writer.open("[")
    for member in relationship.members {
        writer.open("{")
        writer.id(field: "participant", "p", people.characters(of: member.person))
        writer.field("role", member.role.rawValue)
        writer.interval(from: member.from, to: member.to)
        writer.close("}")
    }
    writer.close("]")
}

/// An extension is agreed on shortly before the first planned end; until then the first one stands.
private func plannedEnd(of relationship: Relationship, _ fate: Fate, _ program: SampleProgram) -> CivilDay? {
    guard let start = relationship.startedOn else { return nil }
    let first = start + (relationship.model.plannedDays(in: program))
    return (relationship.ending?.on ?? program.cutoff) < first - 20 ? first : fate.plannedEndOn
}

private func writeDetails(
    _ program: SampleProgram, _ history: History, _ number: Int, _ writer: inout RecordWriter
) {
    let relationship = history.relationships[number]
    let people = relationship.members.map { history.people[$0.person] }
    var random = SplitMix64(seed: program.seed, stream: .details, index: number)
    let isSameSite = Set(people.map(\.site)).count == 1
    writer.field(
        "channel",
        isSameSite
            ? random.pick(("in-person", 50), ("mixed", 40), ("video", 10))
            : random.pick(("video", 70), ("mixed", 24), ("phone", 4), ("written", 2)))
    if relationship.origin != .informal {
        let criteria = [
            "experience", "skill", "values", "style", "language", "timezone", "background", "interest",
        ]
        writer.field("match_criteria", random.distinct(random.between(1, 3), below: 8).map { criteria[$0] })
    }
    // Nobody mentors a direct report here: the program's own rule.
    writer.field("reporting_line", random.pick(("none", 89), ("indirect", 4), ("unknown", 7)))
    writer.key("cross_unit")
    writer.boolean(Set(people.map(\.unit)).count > 1)
    let seeks = people.last?.seeks ?? []
    if !seeks.isEmpty { writer.field("focus", seeks.prefix(3).compactMap(program.vocabulary.skills.element)) }
    if relationship.origin != .informal { writer.field("cadence_days", relationship.cadenceDays) }
    if let previous = relationship.rematchOf {
        let ids = Pseudonym(seed: program.seed, kind: UInt8(ascii: "r"))
        writer.id(field: "rematch_of", "r", ids.characters(of: previous))
    }
    if let pause = relationship.pause { writer.pauses([pause], begunBy: program.cutoff) }
}
