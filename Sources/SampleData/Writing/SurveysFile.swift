/// `surveys.json`: the survey waves with their questions.
func surveysFile(_ program: SampleProgram, _ waves: [SurveyWave]) -> SampleFile {
    let ids = Pseudonym(seed: program.seed, kind: UInt8(ascii: "w"))
    return recordsFile("surveys.json", cutoff: program.cutoff, count: waves.count) { number, writer in
        guard let wave = program.surroundings.waves.element(number) else { return }
        writer.id(field: "w", ids.characters(of: number))
        writer.field("instrument", wave.instrument.rawValue)
        writer.field("opened_on", wave.openedOn)
        writer.field("closed_on", wave.closedOn)
        writer.field("audience", SampleAudience.both.rawValue)
        writer.key("invited")
        writer.open("{")
        writer.field("mentor", waves[number].invitedMentors)
        writer.field("mentee", waves[number].invitedMentees)
        writer.close("}")
        writer.field("confidentiality", wave.confidentiality.rawValue)
        writer.key("items")
        writer.open("[")
        for question in wave.instrument.questions { write(question, &writer) }
        writer.close("]")
    }
}

private func write(_ question: SampleQuestion, _ writer: inout RecordWriter) {
    writer.open("{")
    writer.field("id", question.id)
    writer.field("construct", question.construct)
    writer.field("text", question.text)
    writer.field("scale", question.scale.rawValue)
    writer.key("reverse")
    writer.boolean(question.isReverse)
    writer.field("paired_with", question.pairedWith)
    writer.close("}")
}

/// `responses.json`: the answers, wave by wave.
func responsesFile(_ program: SampleProgram, _ waves: [SurveyWave]) -> SampleFile {
    let ids = Pseudonym(seed: program.seed, kind: UInt8(ascii: "w"))
    let relationships = Pseudonym(seed: program.seed, kind: UInt8(ascii: "r"))
    let all = waves.enumerated().flatMap { place, wave in wave.responses.map { (place, $0) } }
    return recordsFile("responses.json", cutoff: program.cutoff, count: all.count) { number, writer in
        let (place, response) = all[number]
        guard let wave = program.surroundings.waves.element(place) else { return }
        writer.id(field: "wave", "w", ids.characters(of: place))
        writer.field("respondent_role", response.role.rawValue)
        if let relationship = response.relationship {
            writer.id(field: "relationship", "r", relationships.characters(of: relationship))
        } else if wave.confidentiality != .anonymous {
            writer.key("relationship")
            writer.null()
        }
        writer.field("unit", response.unit.flatMap { program.vocabulary.units.element($0)?.name })
        let questions = wave.instrument.questions
        writer.key("answers")
        writer.open("{")
        for answer in response.answers {
            guard let question = questions.element(answer.question) else { continue }
            writer.key(named: question.id)
            writer.number(answer.value)
        }
        writer.close("}")
        if wave.confidentiality == .identifiedToTeam {
            writer.key("share_with_team")
            writer.boolean(response.isShared)
        }
    }
}
