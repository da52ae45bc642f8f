/// Reads responses.json (domain.md 2.9), in the file's order.
func readResponses(
    _ file: ProgramFile, _ lists: WordLists, _ surveys: LoadedSurveys, _ relationships: LoadedRelationships,
    _ run: LoadingRun
) -> (records: [SurveyResponse], reading: FileReading) {
    let waves = surveys.records
    let pairs = relationships.records
    var responses: [SurveyResponse] = []
    var counts = ResponseCounts()
    let reading = readRecords(
        file, { responseFields(lists, waves: surveys.ids, relationships: relationships.ids) },
        from: ResponseDraft(), run, name: { _ in nil }
    ) { draft, table, notes -> CountedResponse? in
        guard let wave = draft.wave, waves.indices.contains(wave) else { return nil }
        let answers = checkResponse(draft, waves[wave], table, &notes)
        guard let role = draft.role else { return nil }
        let members = draft.relationship.flatMap { pairs.indices.contains($0) ? pairs[$0].members : nil }
        return CountedResponse(
            response: SurveyResponse(
                wave: wave, role: role, relationship: draft.relationship, unit: draft.unit, answers: answers,
                isSharedWithTeam: draft.isSharedWithTeam),
            holders: members.map { Set($0.lazy.filter { $0.role == role }.map(\.participant)).count },
            roleOffset: table.offset(of: "respondent_role", in: notes),
            relationshipOffset: table.offset(of: "relationship", in: notes))
    } keep: { read, notes in
        guard let read else { return }
        counts.add(read, waves[read.response.wave], pairs, &notes)
        if !notes.isDamaged { responses.append(read.response) }
    }
    return (responses, reading)
}
