/// `consents.json`: what people agreed to be shown with.
func consentsFile(_ program: SampleProgram) -> SampleFile {
    let ids = Pseudonym(seed: program.seed, kind: UInt8(ascii: "c"))
    let participants = Pseudonym(seed: program.seed, kind: UInt8(ascii: "p"))
    let consents = program.surroundings.shown.flatMap { person in
        person.consents.map { (person: person.person, consent: $0) }
    }
    return recordsFile("consents.json", cutoff: program.cutoff, count: consents.count) { number, writer in
        let (person, consent) = consents[number]
        writer.id(field: "c", ids.characters(of: number))
        writer.id(field: "participant", "p", participants.characters(of: person))
        writer.field("scope", consent.scope)
        writer.field("editions", ["everyone", "leadership", "team"])
        writer.field("text_version", "consent-2026-b")
        writer.field("given_on", consent.givenOn)
        writer.key("withdrawn_on")
        writer.null()
        writer.field("evidence", "signed sheet \(number + 101), binder of the mentorship team")
    }
}

/// `identities.json`: the names of those who agreed to be shown. A real one is kept apart from everything else.
func identitiesFile(_ program: SampleProgram) -> SampleFile {
    let people = program.surroundings.shown
    let participants = Pseudonym(seed: program.seed, kind: UInt8(ascii: "p"))
    return recordsFile("identities.json", cutoff: program.cutoff, count: people.count) { number, writer in
        let person = people[number]
        writer.id(field: "participant", "p", participants.characters(of: person.person))
        writer.field("display_name", person.name)
        writer.field("email", person.address)
    }
}
