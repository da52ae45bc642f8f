/// `outcomes.json`: participants and those they are compared with, as counts.
func outcomesFile(_ program: SampleProgram, _ history: History) -> SampleFile {
    let rows = drawOutcomes(program, history)
    return recordsFile("outcomes.json", cutoff: program.cutoff, count: rows.count) { number, writer in
        let row = rows[number]
        guard let outcome = program.surroundings.outcomes.element(row.outcome) else { return }
        writer.key("period")
        writer.open("{")
        writer.field("from", outcome.from)
        writer.field("to", outcome.to)
        writer.close("}")
        writer.field("measure", outcome.measure.rawValue)
        writer.field("group", row.isParticipants ? "participant" : "comparison")
        if let grade = row.grade.flatMap(program.vocabulary.gradeBands.element) {
            writer.key("stratum")
            writer.open("{")
            writer.field("grade_band", grade)
            writer.close("}")
        }
        writer.field("n_start", row.start)
        writer.field("n_event", row.events)
        writer.field("comparison_rule", outcome.rule)
        writer.field("matched_on", outcome.matchedOn)
    }
}
