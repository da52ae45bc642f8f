/// Makes the data files of a program that never was: `program.json`, `participants.json`, `relationships.json`,
/// `meetings.json` and `goals.json`, in this order.
///
/// The files hold to the data model and pass its cross-file checks without a finding. They contain no name, no
/// address of a person and no free text; ids are pseudonyms. The same program gives the same bytes on every
/// machine, since only whole numbers are drawn and no unordered collection is walked through.
///
/// - Parameter program: what the program is like.
/// - Returns: five files, to be written into the program's `data/` folder.
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
    ]
}
