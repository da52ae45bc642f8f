import Diagnostics
import JSONReader

/// Reads program.json: one object, without an envelope (domain.md 2.1).
///
/// - Parameters:
///   - id: The program's id, its folder's name.
///   - knownMetrics: The metrics that an objective may name; empty for any.
/// - Returns: The program and its lists, each nil where it could not be read whole, the file's findings, and
///   `starts_on` for the rules that look at the records.
func readProgramFile(
    _ file: ProgramFile, id: String, knownMetrics: Set<String>
) -> (program: Program?, vocabulary: ProgramVocabulary?, reading: FileReading, startsOn: Located<Day>?) {
    var notes = FileNotes(.program)
    var draft = ProgramDraft()
    let table = programFields()
    let read = readJSON(file.source) { (cursor) throws(JSONSyntaxError) in
        _ = try cursor.peek()
        notes.beginRecord(at: cursor.offset)
        guard try table.read(&cursor, &notes, into: &draft, isRecord: true) else { return }
        notes.context = FileNotes.Context(object: .program, field: "")
        checkProgram(draft, table, &notes, knownMetrics: knownMetrics)
    }
    let isWhole = read.value != nil
    let reading = FileReading(
        source: file.source, notes: notes, syntax: read.findings, object: .program, outline: table.outline,
        cutoff: nil, isWhole: isWhole)
    return (
        isWhole && !notes.isDamaged ? draft.program(id: id) : nil, isWhole ? draft.vocabulary?.record : nil,
        reading,
        draft.startsOn.map { Located(value: $0, offset: table.offset(of: "starts_on", in: notes)) }
    )
}

extension ProgramDraft {
    /// The program; nil where a required field is missing.
    fileprivate func program(id: String) -> Program? {
        guard let name, let summary, let setting, let startsOn, let modelsOffered, let cadenceDays,
            let vocabulary, let disclosure = disclosure?.record, let contacts
        else { return nil }
        return Program(
            id: id, name: name, summary: summary, setting: setting, startsOn: startsOn, endsOn: endsOn,
            fiscalYearStart: fiscalYearStart ?? 1, eligiblePopulation: populationCounts,
            modelsOffered: modelsOffered, cadenceDays: cadenceDays, plannedDurationDays: plannedDurationDays,
            capacityDefault: capacityDefault, objectives: objectives.compactMap(\.record),
            vocabulary: vocabulary.record, trainingModules: trainingModules.map(\.value),
            thresholds: thresholds, disclosure: disclosure, contacts: contacts)
    }

    /// The head counts, oldest first.
    private var populationCounts: [PopulationCount] {
        let counts = eligiblePopulation.compactMap { draft -> PopulationCount? in
            guard let asOf = draft.asOf, let count = draft.count else { return nil }
            return PopulationCount(
                asOf: asOf, count: count, byUnit: draft.byUnit.map { (unit: $0.key.value, count: $0.value) })
        }
        return zip(counts, counts.indices).sorted { ($0.0.asOf, $0.1) < ($1.0.asOf, $1.1) }.map(\.0)
    }
}

/// The rules inside program.json.
private func checkProgram(
    _ draft: ProgramDraft, _ table: FieldTable<ProgramDraft>, _ notes: inout FileNotes,
    knownMetrics: Set<String>
) {
    if let vocabulary = draft.vocabulary {
        checkVocabulary(vocabulary, &notes)
        let units = Set(vocabulary.units.map(\.value))
        for (unit, _) in draft.eligiblePopulation.flatMap(\.byUnit) where !units.contains(unit.value) {
            notes.note(
                .wrongValue, at: unit.offset, subject: "eligible_population.by_unit",
                "names a unit that vocab.units does not have", help: "Use a unit of the list, or add it there.")
        }
    }
    if let disclosure = draft.disclosure { checkDisclosure(disclosure, &notes) }
    if let startsOn = draft.startsOn, let endsOn = draft.endsOn, endsOn < startsOn {
        notes.note(
            .brokenRule, at: table.offset(of: "ends_on", in: notes), subject: "ends_on",
            "lies before starts_on",
            help: "Correct one of the two days.")
    }
    checkObjectives(draft.objectives, &notes, knownMetrics: knownMetrics)
    var modules: Set<String> = []
    for module in draft.trainingModules where !modules.insert(module.value.id).inserted {
        notes.note(
            .duplicateId, at: module.offset, subject: "training_modules.id", "stands twice",
            help: "Give each module an id of its own.")
    }
}

private func checkObjectives(
    _ objectives: [ObjectiveDraft], _ notes: inout FileNotes, knownMetrics: Set<String>
) {
    var ids: Set<String> = []
    for objective in objectives {
        if let id = objective.id, !ids.insert(id.value).inserted {
            notes.note(
                .duplicateId, at: id.offset, subject: "objectives.id", "stands twice",
                help: "Give each objective an id of its own.")
        }
        guard let metric = objective.metric, !knownMetrics.isEmpty else { continue }
        // A figure is a metric, or one of its parts as `metric.part` (domain.md 3.0a).
        let name = metric.value.prefix { $0 != "." }
        guard !knownMetrics.contains(metric.value), !knownMetrics.contains(String(name)) else { continue }
        let near = notes.suggestion(for: metric.value, among: knownMetrics)
        notes.note(
            .unknownId, at: metric.offset, length: metric.value.utf8.count + 2, subject: "objectives.metric",
            "names no metric",
            help: "\"guidepost list metrics\" prints them all.", suggestion: near)
    }
}
