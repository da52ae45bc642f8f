/// `training.json`: who completed which module.
func trainingFile(_ program: SampleProgram, _ history: History) -> SampleFile {
    let people = Pseudonym(seed: program.seed, kind: UInt8(ascii: "p"))
    let training = drawTraining(program, history)
    return recordsFile("training.json", cutoff: program.cutoff, count: training.count) { number, writer in
        let attempt = training[number]
        guard let module = program.surroundings.modules.element(attempt.module) else { return }
        writer.id(field: "participant", "p", people.characters(of: attempt.person))
        writer.field("module", module.id)
        writer.field("completed_on", attempt.completedOn)
        if module.hasTest { writer.field("score_band", attempt.isPassed ? "pass" : "fail") }
        // What has no test does not print the day either; it follows from the module's valid_days.
        if module.hasTest && attempt.isPassed {
            writer.field("expires_on", module.validDays.map { attempt.completedOn + $0 })
        }
    }
}
