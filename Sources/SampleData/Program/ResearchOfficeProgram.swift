extension SampleProgram {
    /// A program so small that most of its figures are not shown: 13 months, from September 2025 to September 2026.
    public static let researchOffice = SampleProgram(
        name: "Research office mentoring",
        summary:
            "Staff of a university's research office learn from each other, one-to-one and in pairs of peers.",
        setting: .university, startYear: 2025, startMonth: 9, months: 13, people: 17, eligiblePopulation: 38,
        cadenceDays: 21, customs: SampleCustoms(mentorShare: 385, founders: 9), seed: 23,
        models: [
            SampleModelShare(.oneToOne, weight: 80), SampleModelShare(.peer, weight: 14),
            SampleModelShare(.flash, weight: 6),
        ],
        vocabulary: SampleVocabulary(
            units: [
                SampleUnit("Funding advice", population: 18, participation: 9),
                SampleUnit("Contracts and reporting", population: 20, participation: 8),
            ],
            sites: ["Main campus"], gradeBands: ["Grade 1-3", "Grade 4-6"],
            skills: [
                "budgeting", "data protection", "grant writing", "negotiation", "presenting",
                "project reporting",
            ]),
        objectives: [
            SampleObjective(
                id: "waiting", text: "Nobody waits for a mentor at the end of a quarter.", metric: "M08",
                target: 0, unit: "people", by: "2026-12-31", direction: "down")
        ],
        surroundings: SampleSurroundings(
            modules: [
                SampleModule(
                    id: "mentor-two-hours", title: "Two hours for new mentors", audience: .mentor,
                    isRequired: true, validDays: 365, guide: "/running-a-program/training-mentors.md")
            ],
            waves: [
                SampleWave(.pulse, year: 2026, month: 3, day: 9, ages: 20...2000),
                SampleWave(.pulse, year: 2026, month: 9, day: 7, ages: 20...2000),
            ],
            events: [
                SampleEvent(
                    "Lunch for everyone in the program", .networking, year: 2025, month: 11, day: 19, seats: 12),
                SampleEvent(
                    "Lunch for everyone in the program", .networking, year: 2026, month: 6, day: 17, seats: 12),
            ],
            actions: [
                SampleAction(
                    after: "F30", "Ask the personnel office which counts it can give.", owner: "Program lead",
                    openedOn: "2026-01-12", dueOn: "2026-03-31", doneOn: "2026-03-24",
                    outcome: "None: the groups are too small to be counted."),
                SampleAction(
                    after: "F31", "Write down how the program is run, for whoever runs it next.",
                    owner: "Program lead", openedOn: "2026-07-06", dueOn: "2026-12-11"),
            ]))
}
