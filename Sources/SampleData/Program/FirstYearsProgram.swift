extension SampleProgram {
    /// First-year students in groups, in pairs of peers and one-to-one: 20 months, from February 2025 to
    /// September 2026.
    public static let firstYears = SampleProgram(
        name: "First-year mentoring",
        summary:
            "First-year students in small groups with a senior student or lecturer, in pairs of peers, and some "
            + "one-to-one, with an intake each semester.",
        setting: .university, startYear: 2025, startMonth: 2, months: 20, people: 220,
        eligiblePopulation: 1150,
        customs: SampleCustoms(
            season: .semesters, groupSizes: 4...6, plannedDurationDays: 240, fiscalYearStart: 9,
            mentorShare: 165, founders: 48, seniority: .separate),
        seed: 11, models: firstYearsModels, vocabulary: firstYearsVocabulary,
        objectives: firstYearsObjectives, surroundings: .firstYears)

    private static let firstYearsModels = [
        SampleModelShare(.group, weight: 46), SampleModelShare(.peer, weight: 32),
        SampleModelShare(.oneToOne, weight: 22),
    ]

    private static let firstYearsVocabulary = SampleVocabulary(
        units: [
            SampleUnit("Engineering", population: 30, participation: 28),
            SampleUnit("Natural Sciences", population: 24, participation: 26),
            SampleUnit("Economics", population: 22, participation: 18),
            SampleUnit("Humanities", population: 16, participation: 16),
            SampleUnit("Health", population: 8, participation: 12),
        ],
        sites: ["Main campus", "Harbor campus"],
        gradeBands: [
            "Level 1 (first year)", "Level 2-3 (later years)", "Level 4-5 (master's)",
            "Level 6-8 (doctoral and teaching)",
        ],
        skills: [
            "academic writing", "choosing courses", "exam preparation", "finding your way", "first internship",
            "laboratory work", "mathematics", "presenting", "study habits", "working in teams",
        ])

    private static let firstYearsObjectives = [
        SampleObjective(
            id: "match-rate", text: "Nine in ten students who ask for a mentor have one.", metric: "M07",
            target: 90, unit: "%", by: "2026-12-31", direction: "up"),
        SampleObjective(
            id: "engaged-rate", text: "Three in four groups and pairs met recently.", metric: "M22", target: 75,
            unit: "%", by: "2026-12-31", direction: "up"),
        SampleObjective(
            id: "participation", text: "One in eight students takes part.", metric: "M01", target: 12,
            unit: "%", by: "2027-02-28", direction: "up"),
    ]
}
