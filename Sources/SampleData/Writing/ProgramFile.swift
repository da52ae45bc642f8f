/// `program.json`: the program's settings, indented, since people edit them by hand.
func programFile(_ program: SampleProgram) -> SampleFile {
    var writer = IndentedWriter()
    writer.open("{")
    writer.field("name", program.name)
    writer.field("summary", program.summary)
    writer.field("setting", program.setting.rawValue)
    writer.field("starts_on", program.startsOn)
    writer.field("fiscal_year_start", program.customs.fiscalYearStart)
    writeEligiblePopulation(program, &writer)
    writer.list("models_offered", program.models.filter { $0.weight > 0 }.map(\.model.rawValue))
    writer.field("cadence_days", program.cadenceDays)
    writer.field("planned_duration_days", program.plannedDurationDays)
    writer.field("capacity_default", program.defaultCapacity)
    writer.key("objectives")
    writer.open("[")
    for objective in program.objectives { write(objective, &writer) }
    writer.close("]")
    writer.key("vocab")
    writer.open("{")
    writer.list("units", program.vocabulary.units.map(\.name))
    writer.list("sites", program.vocabulary.sites)
    writer.list("grade_bands", program.vocabulary.gradeBands)
    writer.list("skills", program.vocabulary.skills)
    writer.close("}")
    if !program.surroundings.modules.isEmpty { writeModules(program.surroundings.modules, &writer) }
    writer.key("disclosure")
    writer.open("{")
    writer.field("preset", "internal")
    writer.close("}")
    writer.key("contacts")
    writer.open("{")
    writer.field("team_alias", "mentorship-team@example.org")
    writer.field("escalation_page", "/guides/when-it-does-not-fit.md")
    writer.close("}")
    writer.close("}")
    return SampleFile(name: "program.json", bytes: writer.bytes + [UInt8(ascii: "\n")])
}

private func writeModules(_ modules: [SampleModule], _ writer: inout IndentedWriter) {
    writer.key("training_modules")
    writer.open("[")
    for module in modules {
        writer.open("{")
        writer.field("id", module.id)
        writer.field("title", module.title)
        writer.field("for", module.audience.rawValue)
        writer.field("required", module.isRequired)
        if let validDays = module.validDays { writer.field("valid_days", validDays) }
        writer.field("guide", module.guide)
        writer.close("}")
    }
    writer.close("]")
}

private func write(_ objective: SampleObjective, _ writer: inout IndentedWriter) {
    writer.open("{")
    writer.field("id", objective.id)
    writer.field("text", objective.text)
    writer.field("metric", objective.metric)
    writer.field("target", objective.target)
    writer.field("unit", objective.unit)
    writer.field("by", objective.by)
    writer.field("direction", objective.direction)
    writer.close("}")
}

/// A count for the program's start and for each half year after it, the last 6 % a year above the first.
private func writeEligiblePopulation(_ program: SampleProgram, _ writer: inout IndentedWriter) {
    let weights = program.vocabulary.units.map(\.population)
    let total = max(1, weights.reduce(0, +))
    writer.key("eligible_population")
    writer.open("[")
    for half in 0...(program.months / 6) {
        let asOf = CivilDay.firstOfMonth(year: program.startYear, month: program.startMonth, later: 6 * half)
        guard asOf <= program.cutoff else { break }
        let byUnit = weights.map { program.eligiblePopulation * $0 / total * (100 + 3 * half) / 100 }
        writer.open("{")
        writer.field("as_of", asOf)
        writer.field("count", byUnit.reduce(0, +))
        writer.key("by_unit")
        writer.open("{")
        for (unit, count) in zip(program.vocabulary.units, byUnit) { writer.field(unit.name, count) }
        writer.close("}")
        writer.close("}")
    }
    writer.close("]")
}
