/// `goals.json`: goals without their titles, which stay with the pair.
func goalsFile(_ program: SampleProgram, _ goals: [Goal]) -> SampleFile {
    let ids = Pseudonym(seed: program.seed, kind: UInt8(ascii: "g"))
    let relationships = Pseudonym(seed: program.seed, kind: UInt8(ascii: "r"))
    let people = Pseudonym(seed: program.seed, kind: UInt8(ascii: "p"))
    return recordsFile("goals.json", cutoff: program.cutoff, count: goals.count) { number, writer in
        let goal = goals[number]
        writer.id(field: "g", ids.characters(of: number))
        writer.id(field: "relationship", "r", relationships.characters(of: goal.relationship))
        writer.id(field: "owner", "p", people.characters(of: goal.owner))
        writer.field("relevance", goal.relevance)
        writer.field("skill", goal.skill.flatMap(program.vocabulary.skills.element))
        if let measure = goal.measure { write(measure, &writer) }
        if let smart = goal.smart { write(smart: smart, &writer) }
        writer.field("set_on", goal.setOn)
        writer.field("due_on", goal.dueOn)
        writer.field("done_on", goal.doneOn)
        writer.field("dropped_on", goal.droppedOn)
        writer.field("drop_reason", goal.dropReason)
        write(goal.revisions, &writer)
        write(progress: goal.progress, &writer)
        write(goal.milestones, &writer)
    }
}

private func write(_ measure: Goal.Measure, _ writer: inout RecordWriter) {
    writer.key("measure")
    writer.open("{")
    writer.field("kind", measure.kind)
    writer.field("unit", measure.unit)
    writer.field("baseline", measure.baseline)
    writer.field("target", measure.target)
    writer.close("}")
}

private func write(smart: [Bool], _ writer: inout RecordWriter) {
    let names: [StaticString] = ["specific", "measurable", "achievable", "relevant", "timebound"]
    writer.key("smart")
    writer.open("{")
    for (name, isTicked) in zip(names, smart) {
        writer.key(name)
        writer.boolean(isTicked)
    }
    writer.close("}")
}

private func write(_ revisions: [Goal.Revision], _ writer: inout RecordWriter) {
    guard !revisions.isEmpty else { return }
    writer.key("revisions")
    writer.open("[")
    for revision in revisions {
        writer.open("{")
        writer.field("on", revision.on)
        writer.key("changed")
        writer.open("[")
        if revision.changesDue { writer.string("due") }
        if revision.changesTarget { writer.string("target") }
        if revision.changesScope { writer.string("scope") }
        writer.close("]")
        writer.field("due_before", revision.dueBefore)
        writer.field("why", revision.why)
        writer.close("}")
    }
    writer.close("]")
}

private func write(progress: [(on: CivilDay, percent: Int)], _ writer: inout RecordWriter) {
    guard !progress.isEmpty else { return }
    writer.key("progress")
    writer.open("[")
    for note in progress {
        writer.open("{")
        writer.field("on", note.on)
        writer.field("percent", note.percent)
        writer.close("}")
    }
    writer.close("]")
}

private func write(_ milestones: [Goal.Milestone], _ writer: inout RecordWriter) {
    guard !milestones.isEmpty else { return }
    writer.key("milestones")
    writer.open("[")
    for (place, milestone) in milestones.enumerated() {
        writer.open("{")
        writer.field("n", place + 1)
        writer.field("due_on", milestone.dueOn)
        writer.field("done_on", milestone.doneOn)
        writer.close("}")
    }
    writer.close("]")
}
