/// What the files that come rarely or are kept by hand hold.
struct OtherFiles {
    let records: OtherRecords
    /// Of the files that there are.
    let readings: [FileReading]
}

/// Reads training, surveys, responses, outcomes, events, actions, consents and identities (domain.md 2.8–2.12).
func readOtherFiles(
    _ files: ProgramFiles, _ lists: WordLists, _ people: LoadedParticipants, _ pairs: LoadedRelationships,
    modules: [TrainingModule]?, _ run: LoadingRun
) -> OtherFiles {
    let training = files[.training].map { readTraining($0, people, modules: modules, run) }
    let surveys = readSurveys(files[.surveys], run)
    let responses = files[.responses].map { readResponses($0, lists, surveys, pairs, run) }
    let outcomes = files[.outcomes].map { readOutcomes($0, lists, people, run) }
    let events = files[.events].map { readEvents($0, run) }
    let actions = files[.actions].map { readActions($0, run) }
    let consents = files[.consents].map { readConsents($0, people, run) }
    let identities = files[.identities].map { readIdentities($0, people, run) }
    let records = OtherRecords(
        training: training?.records, surveys: surveys.reading.map { _ in surveys.records },
        responses: responses?.records, outcomeGroups: outcomes?.groups, outcomeEvents: outcomes?.events,
        events: events?.records, actions: actions?.records, consents: consents?.records,
        identities: identities?.records)
    return OtherFiles(
        records: records,
        readings: [
            training?.reading, surveys.reading, responses?.reading, outcomes?.reading, events?.reading,
            actions?.reading, consents?.reading, identities?.reading,
        ].compactMap(\.self))
}
