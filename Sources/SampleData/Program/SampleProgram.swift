/// What a sample program is like: how large, how long, of which forms.
///
/// The same values give the same bytes on every machine.
public struct SampleProgram: Sendable {
    /// The program's name, as its pages print it.
    public let name: String
    /// One or two sentences about it.
    public let summary: String
    /// Where it takes place.
    public let setting: SampleSetting
    /// The year of its first day, 1900 to 2200.
    public let startYear: Int
    /// The month of its first day, 1 to 12; the program starts on the first of that month.
    public let startMonth: Int
    /// How many complete months of history there are, 1 to 240; the export is taken on the 5th after them.
    public let months: Int
    /// How many people apply over the whole time, 0 to 1,000,000.
    public let people: Int
    /// How many people could take part at the start; the number grows by 6 % a year.
    public let eligiblePopulation: Int
    /// The agreed rhythm of meetings, in days, 4 to 90.
    public let cadenceDays: Int
    /// How many goals relationships set, in per cent of what the engineering program sets, 0 to 1,000.
    public let goalPercent: Int
    /// The program's year, groups and seniority.
    public let customs: SampleCustoms
    /// The seed of all random numbers.
    public let seed: UInt64
    /// The forms of relationship and how common each is.
    public let models: [SampleModelShare]
    /// The closed lists.
    public let vocabulary: SampleVocabulary
    /// Training, surveys, events, actions and outcomes.
    public let surroundings: SampleSurroundings
    /// The objectives, copied as they are.
    public let objectives: [SampleObjective]

    /// A program; numbers outside their range take the nearest value inside it.
    public init(
        name: String, summary: String, setting: SampleSetting, startYear: Int, startMonth: Int, months: Int,
        people: Int, eligiblePopulation: Int, cadenceDays: Int = 14, goalPercent: Int = 100,
        customs: SampleCustoms = SampleCustoms(), seed: UInt64,
        models: [SampleModelShare], vocabulary: SampleVocabulary, objectives: [SampleObjective],
        surroundings: SampleSurroundings = SampleSurroundings()
    ) {
        self.name = name
        self.summary = summary
        self.setting = setting
        self.startYear = min(max(startYear, 1900), 2200)
        self.startMonth = min(max(startMonth, 1), 12)
        self.months = min(max(months, 1), 240)
        self.people = min(max(people, 0), 1_000_000)
        self.eligiblePopulation = min(max(eligiblePopulation, 0), 1_000_000_000)
        self.cadenceDays = min(max(cadenceDays, 4), 90)
        self.goalPercent = min(max(goalPercent, 0), 1000)
        self.customs = customs
        self.seed = seed
        self.models = models
        self.vocabulary = vocabulary
        self.objectives = objectives
        self.surroundings = surroundings
    }

    /// The same program in another size: so many people, and an eligible population in proportion. Nobody in it agreed
    /// to be shown, for its people are others.
    ///
    /// - Parameters:
    ///   - people: how many people apply.
    ///   - seed: the seed of all random numbers.
    ///   - cadenceDays: the agreed rhythm of meetings; nil for this program's own.
    ///   - goalPercent: how many goals are set, as in `goalPercent`; nil for this program's own.
    public func scaled(
        people: Int, seed: UInt64, cadenceDays: Int? = nil, goalPercent: Int? = nil
    ) -> SampleProgram {
        let wanted = min(max(people, 0), 1_000_000)
        return SampleProgram(
            name: name, summary: summary, setting: setting, startYear: startYear, startMonth: startMonth,
            months: months, people: wanted,
            eligiblePopulation: eligiblePopulation * wanted / max(1, self.people),
            cadenceDays: cadenceDays ?? self.cadenceDays, goalPercent: goalPercent ?? self.goalPercent,
            customs: customs, seed: seed,
            models: models, vocabulary: vocabulary, objectives: objectives,
            surroundings: surroundings.withoutShownPeople)
    }
}
