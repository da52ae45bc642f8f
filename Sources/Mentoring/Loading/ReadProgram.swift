import Diagnostics

/// Reads a program's data files into one checked whole (domain.md 2).
///
/// Every file is read to its end and every rule that can be tested is tested, so that one run reports all there
/// is to mend. Findings name fields, files and pseudonyms, never a value of a record.
/// - Parameters:
///   - id: The program's id, its folder's name.
///   - folder: The data folder's path as messages print it.
///   - files: The files in the folder, in any order.
///   - unreadable: The names of files that are there and could not be read, which has been told already.
///   - today: The day of the build: no `data_cutoff` may lie after it, and data older than 45 days are warned of.
///   - knownMetrics: The ids of the metrics that objectives may name; empty for any.
///   - workers: How many threads may read at a time; what comes of it is the same for any number.
/// - Returns: The data, nil where a finding is an error, a file could not be read or there are no files at all, and
///   the findings.
public func readProgram(
    id: String, folder: String, files: [ProgramFile], unreadable: [String] = [], today: Day,
    knownMetrics: Set<String> = [], workers: Int = 1
) -> Checked<Dataset?> {
    readProgram(
        id: id, folder: folder, files: files, unreadable: unreadable, knownMetrics: knownMetrics,
        run: LoadingRun(today: today, workers: workers))
}

/// The same, with all that the run decides.
func readProgram(
    id: String, folder: String, files: [ProgramFile], unreadable: [String] = [], knownMetrics: Set<String>,
    run: LoadingRun
) -> Checked<Dataset?> {
    guard !files.isEmpty else { return Checked(nil) }
    let sorted = ProgramFiles.sorted(files, unreadable: unreadable, folder: folder)
    let files = sorted.value

    var program = files[.program].map { readProgramFile($0, id: id, knownMetrics: knownMetrics) }
    let lists = WordLists(program?.vocabulary)
    var people = readParticipants(files[.participants], lists, run)
    let pairs = readRelationships(files[.relationships], lists, people, run)
    let meetings = files[.meetings].map { readMeetings($0, pairs, run) }
    let rollups = files[.meetingRollup].map { readRollups($0, pairs, run) }
    let goals = files[.goals].map { readGoals($0, lists, pairs, people, run) }
    let others = readOtherFiles(
        files, lists, people, pairs, modules: program?.program?.trainingModules, run)

    // The files that hold a month back (domain.md 2.0).
    let monthly = [pairs.reading, meetings?.reading, rollups?.reading, goals?.reading].compactMap(\.self)
    let cutoff = ([people.reading].compactMap(\.self) + monthly).compactMap(\.cutoff?.value).min()
    if let cutoff {
        let capacity = program?.program?.capacityDefault
        people.checkCapacity(pairs.records, capacityDefault: capacity, on: cutoff)
    }
    if let cutoff, var read = program, let startsOn = read.startsOn {
        checkBeginning(startsOn, pairs.records, cutoff: cutoff, &read.reading.notes)
        program = read
    }
    // Only now: the rule on capacity has noted what it found among the participants.
    let holding = [people.reading].compactMap(\.self) + monthly
    let readings = holding + others.readings

    var findings = sorted.findings + (program?.reading.findings ?? []) + readings.flatMap(\.findings)
    if let cutoff { findings += oldData(holding, cutoff: cutoff, today: run.today) }
    let hasErrors = findings.contains { $0.severity == .error }
    guard !hasErrors, unreadable.isEmpty, let program, let wholeProgram = program.program, let cutoff else {
        return Checked(nil, findings)
    }
    let collected = (readings + [program.reading]).reduce(into: Set<String>()) {
        $0.formUnion($1.collectedFields)
    }
    return Checked(
        Dataset(
            program: wholeProgram, participants: people.records, relationships: pairs.records,
            meetings: meetings?.records, rollups: rollups?.records, goals: goals?.records,
            others: others.records,
            collected: CollectedFields(names: collected), cutoff: cutoff,
            secrets: SecretValues((readings + [program.reading]).map(\.notes.sensitive))),
        findings)
}

/// Data older than this many days on the day of the build are warned of (domain.md 2.15).
private let oldestInDays = 45

/// A warning at the cut-off that holds the program back, where it is long ago.
private func oldData(_ readings: [FileReading], cutoff: Day, today: Day) -> [Finding] {
    guard today - cutoff > oldestInDays, let reading = readings.first(where: { $0.cutoff?.value == cutoff })
    else {
        return []
    }
    let place = reading.source.place(at: reading.cutoff?.offset ?? 0, length: 12)
    return [
        Finding(
            .suspiciousData,
            at: Place(path: place.path, line: place.line, column: place.column, length: place.length),
            "the data are \(today - cutoff) days old",
            help: "Export the data again, or go on with the older ones.")
    ]
}
