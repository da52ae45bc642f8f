/// The waves, and what the responses need to know about them.
struct LoadedSurveys {
    var records: [SurveyWave] = []
    var ids = IdIndex()
    /// Nil where there is no file.
    var reading: FileReading?
}

/// Reads surveys.json (domain.md 2.9), in the file's order.
func readSurveys(_ file: ProgramFile?, today: Day) -> LoadedSurveys {
    var loaded = LoadedSurveys()
    guard let file else {
        loaded.ids.isComplete = false
        return loaded
    }
    let table = surveyFields()
    let reading = readRecords(file, table, from: SurveyDraft(), today: today, name: { $0.id?.text }) {
        draft, notes in
        checkSurvey(draft, table, &notes)
        let record = notes.isDamaged ? nil : draft.record
        guard let id = draft.id else { return }
        guard loaded.ids.insert(id, at: record.map { _ in loaded.records.count }) else {
            return notes.noteSecondUse(of: "surveys", at: table.offset(of: "id", in: notes))
        }
        if let record { loaded.records.append(record) }
    }
    loaded.ids.isComplete = reading.isComplete
    loaded.reading = reading
    return loaded
}
