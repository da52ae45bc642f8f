/// Reads responses.json (domain.md 2.9), in the file's order.
func readResponses(
    _ file: ProgramFile, _ lists: WordLists, _ surveys: LoadedSurveys, _ relationships: LoadedRelationships,
    today: Day
) -> (records: [SurveyResponse], reading: FileReading) {
    let table = responseFields(lists, waves: surveys.ids, relationships: relationships.ids)
    var responses: [SurveyResponse] = []
    var counts = ResponseCounts()
    let reading = readRecords(file, table, from: ResponseDraft(), today: today, name: { _ in nil }) {
        draft, notes in
        guard let wave = draft.wave, surveys.records.indices.contains(wave) else { return }
        let record = surveys.records[wave]
        let answers = checkResponse(draft, record, table, &notes)
        guard let role = draft.role else { return }
        let relationship = draft.relationship.flatMap { index in
            relationships.records.indices.contains(index) ? (index, relationships.records[index]) : nil
        }
        counts.add(role, wave, record, relationship, table, &notes)
        guard !notes.isDamaged else { return }
        responses.append(
            SurveyResponse(
                wave: wave, role: role, relationship: draft.relationship, unit: draft.unit, answers: answers,
                isSharedWithTeam: draft.isSharedWithTeam))
    }
    return (responses, reading)
}
