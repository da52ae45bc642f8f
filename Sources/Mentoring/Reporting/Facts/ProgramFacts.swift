/// What a program says openly of itself and of what it does (class `open` of domain.md 2.0): any edition may print it.
///
/// Days may lie after a report's month; who prints a month's report asks for what was known at its end.
public struct ProgramFacts: Sendable {
    /// What it wants to reach, in the order of program.json.
    public let objectives: [Objective]
    /// The objectives' targets by figure id; of two objectives for one figure the first.
    public let targets: [String: Double]
    /// What it does about findings, by the day on which each was opened.
    public let actions: [ProgramAction]
    /// What takes place, by day.
    public let events: [AnnouncedEvent]
    /// Its rounds of asking, by the day on which each was opened.
    public let waves: [SurveyRound]
    /// How the comparison groups of outcomes were chosen, the latest period last.
    public let comparisons: [OutcomeComparison]
    /// What M37 counts, as the data model spells it: `promotion`, in a community `role-gained`.
    public let progression: String
    /// The page for those who need help at once, as program.json writes it.
    public let escalationPage: String
    /// How long a relationship is planned to last, in days; nil where the program says nothing.
    public let plannedDurationDays: Int?
    /// How many mentees a mentor takes unless told otherwise; nil where the program says nothing.
    public let capacityDefault: Int?
    /// The models it offers, as the data model spells them, in the order of program.json.
    public let models: [String]
    /// How figures are protected.
    public let protection: ProtectionNote

    init(_ dataset: Dataset) {
        let program = dataset.program
        objectives = program.objectives
        targets = Dictionary(objectives.map { ($0.metric, $0.target) }) { first, _ in first }
        actions = (dataset.others.actions ?? []).sorted { ($0.openedOn, $0.id) < ($1.openedOn, $1.id) }
        events = (dataset.others.events ?? []).map(AnnouncedEvent.init).sorted {
            ($0.on, $0.id) < ($1.on, $1.id)
        }
        waves = (dataset.others.surveys ?? []).map(SurveyRound.init)
            .sorted { ($0.openedOn, $0.id) < ($1.openedOn, $1.id) }
        comparisons = OutcomeComparison.all(dataset.others.outcomeGroups ?? [])
        progression = (program.setting == .community ? OutcomeMeasure.roleGained : .promotion).rawValue
        escalationPage = program.contacts.escalationPage
        plannedDurationDays = program.plannedDurationDays
        capacityDefault = program.capacityDefault
        models = program.modelsOffered.map(\.rawValue)
        protection = ProtectionNote(program.disclosure)
    }
}
