/// The waves, and what the responses need to know about them.
struct LoadedSurveys {
    var records: [SurveyWave] = []
    var ids = IdIndex()
    /// Nil where there is no file.
    var reading: FileReading?
}

/// Reads surveys.json (domain.md 2.9), in the file's order.
func readSurveys(_ file: ProgramFile?, _ run: LoadingRun) -> LoadedSurveys {
    var loaded = LoadedSurveys()
    guard let file else {
        loaded.ids.isComplete = false
        return loaded
    }
    let reading = readRecords(
        file, { surveyFields() }, from: SurveyDraft(), run, name: { $0.id?.text }
    ) { draft, table, notes in
        checkSurvey(draft, table, &notes)
        return table.identified(draft.id, draft.record, notes)
    } keep: { read, notes in
        let place = loaded.records.count
        if let wave = loaded.ids.admit(read, of: "surveys", at: place, &notes) { loaded.records.append(wave) }
    }
    if !reading.isComplete { loaded.ids.isComplete = false }
    loaded.reading = reading
    return loaded
}
