extension SampleSurroundings {
    /// What surrounds the first-year program.
    static let firstYears = SampleSurroundings(
        modules: [
            SampleModule(
                id: "leading-a-group", title: "Leading a group of first-years", audience: .mentor,
                isRequired: true, validDays: 365, hasTest: true,
                guide: "/running-a-program/training-mentors.md"),
            SampleModule(
                id: "boundaries", title: "Help, and where it ends", audience: .mentor, isRequired: true,
                validDays: 545, guide: "/guides/power-and-boundaries.md"),
            SampleModule(
                id: "welcome-hour", title: "Welcome hour", audience: .mentee, isRequired: true,
                guide: "/guides/being-a-mentee.md"),
        ], waves: waves, events: events, actions: actions,
        outcomes: [
            SampleOutcome(
                .retention, year: 2025, month: 3,
                rule:
                    "Students enrolled on the first day of the period in the same faculty and level who did not take part; "
                    + "the student office counted both groups.",
                matchedOn: ["unit", "grade_band"])
        ])

    private static let waves = [
        SampleWave(.baseline, year: 2025, month: 3, day: 17, ages: 0...90),
        SampleWave(.pulse, year: 2025, month: 6, day: 2, ages: 20...2000, .anonymous),
        SampleWave(.baseline, year: 2025, month: 11, day: 3, ages: 0...120),
        SampleWave(.fit30, year: 2025, month: 12, day: 1, ages: 20...100, .identifiedToTeam),
        SampleWave(.midPoint, year: 2026, month: 3, day: 16, ages: 60...270),
        SampleWave(.fit30, year: 2026, month: 4, day: 13, ages: 20...100, .identifiedToTeam),
        SampleWave(.pulse, year: 2026, month: 6, day: 1, ages: 20...2000),
        SampleWave(.closing, year: 2026, month: 9, day: 14, ages: 0...200),
    ]

    private static let events = [
        SampleEvent("Training for group mentors", .training, year: 2025, month: 2, day: 12, seats: 14),
        SampleEvent("First evening", .networking, year: 2025, month: 3, day: 6, seats: 40),
        SampleEvent("Preparing for examinations", .workshop, year: 2025, month: 6, day: 11, seats: 30),
        SampleEvent("Training for group mentors", .training, year: 2025, month: 9, day: 24, seats: 18),
        SampleEvent("First evening, autumn", .networking, year: 2025, month: 10, day: 9, seats: 70),
        SampleEvent("Writing your first paper", .workshop, year: 2025, month: 12, day: 3, seats: 30),
        SampleEvent("Training for group mentors", .training, year: 2026, month: 2, day: 11, seats: 18),
        SampleEvent("First evening, spring", .networking, year: 2026, month: 3, day: 5, seats: 60),
        SampleEvent("Summer party", .celebration, year: 2026, month: 6, day: 25, seats: 80),
        SampleEvent("Training for group mentors", .training, year: 2026, month: 9, day: 23, seats: 20),
        SampleEvent("First evening, autumn", .networking, year: 2026, month: 10, day: 8, seats: 90),
    ]

    private static let actions = [
        SampleAction(
            after: "F02", "Form one more group in each faculty at the autumn intake.", owner: "Program lead",
            openedOn: "2025-10-06", dueOn: "2025-10-31", doneOn: "2025-10-29",
            outcome: "Groups of six instead of four, and one more mentor."),
        SampleAction(
            after: "F24", "Ask in the group’s own meeting, and keep the survey at five minutes.",
            owner: "Program coordinator", openedOn: "2026-01-08", dueOn: "2026-03-13", doneOn: "2026-03-09"),
        SampleAction(
            after: "F13", "Bring the goal sheet to the third meeting of each group.", owner: "Group mentors",
            openedOn: "2026-04-07", dueOn: "2026-06-12", doneOn: "2026-06-10"),
        SampleAction(
            after: "F10", "Agree with each group before the summer on the first meeting after it.",
            owner: "Program coordinator", openedOn: "2026-06-05", dueOn: "2026-09-11"),
        SampleAction(
            after: "F02", "Open the intake two weeks earlier.", owner: "Program lead", openedOn: "2026-09-03",
            dueOn: "2026-12-18"),
    ]
}
