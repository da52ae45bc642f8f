extension SampleProgram {
    /// The engineering mentorship program of the sample site: 25 months, from September 2024 to September 2026.
    public static let engineering = SampleProgram(
        name: "Engineering mentorship",
        summary:
            "Engineers learn from engineers: one-to-one pairs, small groups, peers and reverse mentoring across all "
            + "units, with two intakes a year.",
        setting: .company, startYear: 2024, startMonth: 9, months: 25, people: 345, eligiblePopulation: 680,
        seed: 2235, models: engineeringModels, vocabulary: engineeringVocabulary,
        objectives: engineeringObjectives, surroundings: .engineering)

    private static let engineeringModels = [
        SampleModelShare(.oneToOne, weight: 68), SampleModelShare(.group, weight: 6),
        SampleModelShare(.peer, weight: 8), SampleModelShare(.reverse, weight: 7),
        SampleModelShare(.flash, weight: 11),
    ]

    private static let engineeringVocabulary = SampleVocabulary(
        units: [
            SampleUnit("Product Engineering", population: 30, participation: 27),
            SampleUnit("Platform", population: 17, participation: 24),
            SampleUnit("Infrastructure", population: 15, participation: 13),
            SampleUnit("Data", population: 13, participation: 15),
            SampleUnit("Quality", population: 11, participation: 7),
            SampleUnit("Mobile", population: 8, participation: 6),
            SampleUnit("Security", population: 6, participation: 8),
        ],
        sites: ["Lisbon", "Toronto", "Pune", "Remote"],
        gradeBands: ["Grade 1-2", "Grade 3-4", "Grade 5-6", "Grade 7-8"],
        skills: [
            "architecture", "career planning", "code review", "data modeling", "delegation", "feedback",
            "incident response", "performance tuning", "project leadership", "public speaking",
            "secure design", "test design", "writing",
        ])

    private static let engineeringObjectives = [
        SampleObjective(
            id: "match-rate", text: "Nine in ten mentees who want a mentor have one.", metric: "M07",
            target: 90,
            unit: "%", by: "2026-12-31", direction: "up"),
        SampleObjective(
            id: "engaged-rate", text: "Four in five relationships met recently.", metric: "M22", target: 80,
            unit: "%", by: "2026-12-31", direction: "up"),
        SampleObjective(
            id: "goal-set-rate", text: "Three in four relationships have set a goal.", metric: "M17",
            target: 75,
            unit: "%", by: "2026-06-30", direction: "up"),
        SampleObjective(
            id: "participation", text: "A quarter of all engineers take part.", metric: "M01", target: 25,
            unit: "%", by: "2026-12-31", direction: "up"),
    ]
}
