/// Makes the data files of a program that never was: `program.json`, `participants.json`, `relationships.json`,
/// `meetings.json` and `goals.json`, in this order, and after them those of training, surveys, events, actions,
/// outcomes, consents and identities that the program collects.
///
/// The files hold to the data model and pass its cross-file checks without a finding. They contain no free text of a
/// person, and no name or address but the invented ones of those who agreed to be shown; ids are pseudonyms. The same
/// program gives the same bytes on every machine, since only whole numbers are drawn and no unordered collection is
/// walked through.
///
/// - Parameter program: what the program is like.
/// - Returns: five files or more, to be written into the program's `data/` folder.
public func makeSampleData(_ program: SampleProgram) -> [SampleFile] {
    let history = liveThrough(program)
    let meetings = drawMeetings(program, history)
    let goals = drawGoals(program, history)
    return [
        programFile(program),
        participantsFile(program, history),
        relationshipsFile(program, history, meetings),
        meetingsFile(program, history, meetings),
        goalsFile(program, goals),
    ] + surroundingFiles(program, history)
}

/// A file for each list of the program's surroundings that is not empty; surveys have two.
private func surroundingFiles(_ program: SampleProgram, _ history: History) -> [SampleFile] {
    let surroundings = program.surroundings
    var files: [SampleFile] = []
    if !surroundings.modules.isEmpty { files.append(trainingFile(program, history)) }
    if !surroundings.waves.isEmpty {
        let waves = drawSurveys(program, history)
        files += [surveysFile(program, waves), responsesFile(program, waves)]
    }
    if !surroundings.events.isEmpty { files.append(eventsFile(program)) }
    if !surroundings.actions.isEmpty { files.append(actionsFile(program)) }
    if !surroundings.outcomes.isEmpty { files.append(outcomesFile(program, history)) }
    if !surroundings.shown.isEmpty { files += [consentsFile(program), identitiesFile(program)] }
    return files
}
