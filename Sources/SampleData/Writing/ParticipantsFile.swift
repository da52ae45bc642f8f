/// `participants.json`: everyone who applied.
func participantsFile(_ program: SampleProgram, _ history: History) -> SampleFile {
    let ids = Pseudonym(seed: program.seed, kind: UInt8(ascii: "p"))
    return recordsFile("participants.json", cutoff: program.cutoff, count: history.people.count) {
        number, writer in
        let person = history.people[number]
        writer.id(field: "p", ids.characters(of: number))
        writer.reference(Pseudonym.reference(of: number))
        writeRoles(of: person, &writer)
        writer.field("applied_on", person.appliedOn)
        writer.field("accepted_on", orNull: person.acceptedOn)
        writer.field("left_on", orNull: person.leftOn)
        writer.field("left_reason", person.leavingReason?.rawValue)
        // A few people do not say how they heard of the program.
        writer.field("source", number % 37 == 5 ? nil : sources.element(person.source))
        writer.field("unit", program.vocabulary.units.element(person.unit)?.name)
        writer.field("site", program.vocabulary.sites.element(person.site))
        writer.field("grade_band", program.vocabulary.gradeBands.element(gradeAtExport(person, program)))
        writeSkills("seeks", person.seeks, program, &writer)
        writeSkills("offers", person.offers, program, &writer)
        // Some mentors leave the number of mentees to the program.
        let isUsual = person.mentoring?.capacity == program.defaultCapacity && number % 8 == 3
        writer.field("capacity", isUsual ? nil : person.mentoring?.capacity)
        writer.pauses(person.pausesWhileEnrolled, begunBy: program.cutoff)
    }
}

/// Where all mentees begin in the lowest grade, those who came over a year before the export have left it.
private func gradeAtExport(_ person: Person, _ program: SampleProgram) -> Int {
    guard program.customs.seniority == .separate, person.grade == 0, let accepted = person.acceptedOn,
        min(person.leftOn ?? program.cutoff, program.cutoff) - accepted > 365
    else { return person.grade }
    return 1
}

/// How people heard of a program, in the order of the weights they are drawn by.
private let sources = [
    "manager", "colleague", "event", "intranet", "onboarding", "previous-participant", "platform", "other",
]

private func writeRoles(of person: Person, _ writer: inout RecordWriter) {
    writer.key("roles")
    writer.open("[")
    for role in person.roles {
        writer.open("{")
        writer.field("role", role.role.rawValue)
        writer.interval(from: role.span.from, to: role.span.to)
        writer.close("}")
    }
    writer.close("]")
}

private func writeSkills(
    _ name: StaticString, _ positions: [Int], _ program: SampleProgram, _ writer: inout RecordWriter
) {
    guard !positions.isEmpty else { return }
    writer.field(name, positions.compactMap(program.vocabulary.skills.element))
}
