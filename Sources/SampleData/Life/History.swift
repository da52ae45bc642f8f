/// Everything that happened in a program up to the export: who came, who met whom, how it ended.
struct History {
    let people: [Person]
    let relationships: [Relationship]
}

/// Lives a program through, day by day, from its first day to the export.
func liveThrough(_ program: SampleProgram) -> History {
    var life = ProgramLife(program, people: drawApplicants(program))
    var day = program.startsOn
    while day <= program.cutoff {
        life.welcome(on: day)
        life.endDueRelationships(on: day)
        life.beginMentorRoles(on: day)
        if day.weekday == 0 { life.letImpatientPeopleLeave(on: day) }
        if day.weekday == 1 || day.weekday == 3 { life.match(on: day) }
        day = day + 1
    }
    life.askInTheLastWeeks()
    return History(people: life.people, relationships: life.relationships)
}
