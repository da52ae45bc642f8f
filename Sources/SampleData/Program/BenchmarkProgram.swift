extension SampleProgram {
    /// A program for measuring speed: thirteen complete months of a company far larger than the sample's.
    ///
    /// About 20,000 people, 10,000 relationships, 30,000 goals, 200,000 meetings and 60,000 responses to surveys.
    public static let benchmark = SampleProgram(
        name: "Company mentorship",
        summary:
            "Thirteen months of a very large program, made to measure how fast its data are read and counted.",
        setting: .company, startYear: 2025, startMonth: 9, months: 13, people: 20_000,
        eligiblePopulation: 60_000, cadenceDays: 4, goalPercent: 352,
        customs: SampleCustoms(founders: 8000), seed: 7, models: benchmarkModels,
        vocabulary: engineering.vocabulary, objectives: engineering.objectives,
        surroundings: SampleSurroundings(waves: benchmarkWaves))

    private static let benchmarkModels = [
        SampleModelShare(.oneToOne, weight: 40), SampleModelShare(.group, weight: 24),
        SampleModelShare(.peer, weight: 20), SampleModelShare(.reverse, weight: 10),
        SampleModelShare(.flash, weight: 6),
    ]

    /// Everyone is asked every month.
    private static let benchmarkWaves = [
        SampleWave(.baseline, year: 2025, month: 10, day: 6, ages: 0...2000),
        SampleWave(.pulse, year: 2025, month: 11, day: 10, ages: 0...2000),
        SampleWave(.fit30, year: 2025, month: 12, day: 8, ages: 0...2000, .identifiedToTeam),
        SampleWave(.pulse, year: 2026, month: 1, day: 12, ages: 0...2000),
        SampleWave(.midPoint, year: 2026, month: 2, day: 9, ages: 0...2000),
        SampleWave(.pulse, year: 2026, month: 3, day: 9, ages: 0...2000),
        SampleWave(.fit30, year: 2026, month: 4, day: 13, ages: 0...2000, .identifiedToTeam),
        SampleWave(.pulse, year: 2026, month: 5, day: 11, ages: 0...2000),
        SampleWave(.midPoint, year: 2026, month: 6, day: 8, ages: 0...2000),
        SampleWave(.pulse, year: 2026, month: 7, day: 13, ages: 0...2000),
        SampleWave(.closing, year: 2026, month: 8, day: 10, ages: 0...183),
        SampleWave(.annual, year: 2026, month: 9, day: 7, ages: 0...2000, .anonymous),
    ]
}
