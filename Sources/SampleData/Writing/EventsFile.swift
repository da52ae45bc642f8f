/// `events.json`: the events, with how many came to those that are over.
func eventsFile(_ program: SampleProgram) -> SampleFile {
    let ids = Pseudonym(seed: program.seed, kind: UInt8(ascii: "e"))
    let events = program.surroundings.events
    return recordsFile("events.json", cutoff: program.cutoff, count: events.count) { number, writer in
        let event = events[number]
        writer.id(field: "e", ids.characters(of: number))
        writer.field("title", event.title)
        writer.field("kind", event.kind.rawValue)
        writer.field("on", event.on)
        writer.field("seats", event.seats)
        guard let attendance = drawAttendance(program, event, number) else { return }
        writer.field("registered", attendance.registered)
        writer.key("attended")
        writer.open("{")
        writer.field("mentor", attendance.mentors)
        writer.field("mentee", attendance.mentees)
        writer.field("other", attendance.others)
        writer.close("}")
    }
}

/// `actions.json`: what the team set out to do after its reports.
func actionsFile(_ program: SampleProgram) -> SampleFile {
    let ids = Pseudonym(seed: program.seed, kind: UInt8(ascii: "a"))
    let actions = program.surroundings.actions
    return recordsFile("actions.json", cutoff: program.cutoff, count: actions.count) { number, writer in
        let action = actions[number]
        writer.id(field: "a", ids.characters(of: number))
        writer.field("opened_on", action.openedOn)
        writer.field("from_finding", action.finding)
        writer.field("text", action.text)
        writer.field("owner_role", action.owner)
        writer.field("due_on", action.dueOn)
        writer.key("done_on")
        if let doneOn = action.doneOn { writer.string(doneOn) } else { writer.null() }
        writer.field("outcome", action.outcome)
    }
}
