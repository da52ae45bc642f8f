/// What surrounds the relationships of a sample program: training, surveys, events, actions, outcomes, consents.
///
/// An empty list leaves its file out: the program does not collect it.
public struct SampleSurroundings: Sendable {
    /// The training modules.
    public let modules: [SampleModule]
    /// The survey waves, oldest first.
    public let waves: [SampleWave]
    /// The events, oldest first.
    public let events: [SampleEvent]
    /// The actions, oldest first.
    public let actions: [SampleAction]
    /// The outcomes.
    public let outcomes: [SampleOutcome]
    /// Those who agreed to be shown.
    public let shown: [SampleShownPerson]

    /// The six lists.
    public init(
        modules: [SampleModule] = [], waves: [SampleWave] = [], events: [SampleEvent] = [],
        actions: [SampleAction] = [], outcomes: [SampleOutcome] = [], shown: [SampleShownPerson] = []
    ) {
        self.modules = modules
        self.waves = waves
        self.events = events
        self.actions = actions
        self.outcomes = outcomes
        self.shown = shown
    }

    /// The same, with nobody who agreed to be shown.
    var withoutShownPeople: SampleSurroundings {
        SampleSurroundings(
            modules: modules, waves: waves, events: events, actions: actions, outcomes: outcomes)
    }
}
