extension SampleSurroundings {
    /// What surrounds the engineering program.
    static let engineering = SampleSurroundings(
        modules: [
            SampleModule(
                id: "mentor-half-day", title: "A half-day for new mentors", audience: .mentor, isRequired: true,
                validDays: 545, guide: "/running-a-program/training-mentors.md"),
            SampleModule(
                id: "confidentiality-and-power", title: "Confidentiality and power", audience: .mentor,
                isRequired: true, validDays: 365, hasTest: true, guide: "/guides/confidentiality.md"),
            SampleModule(
                id: "starting-as-a-mentee", title: "Starting as a mentee", audience: .mentee, isRequired: true,
                guide: "/guides/being-a-mentee.md"),
            SampleModule(
                id: "feedback-practice", title: "Feedback, with practice", audience: .both, isRequired: false,
                guide: "/guides/feedback.md"),
        ], waves: waves, events: events, actions: actions,
        outcomes: [
            SampleOutcome(
                .retention, year: 2025, month: 1,
                rule:
                    "Engineers employed on the first day of the period who were never in the program, with the same grade "
                    + "band and unit, chosen before the outcome was looked at.",
                matchedOn: ["grade_band", "unit"]),
            SampleOutcome(
                .promotion, year: 2025, month: 1,
                rule:
                    "Engineers employed on the first day of the period who were never in the program, counted in the same "
                    + "grade band.",
                matchedOn: ["grade_band"], isByGrade: true),
        ], shown: shown)

    /// The first two are the pair of the story in the sample site.
    private static let shown = [
        SampleShownPerson(
            5, "Joan Whitlock", .init("story-named", givenOn: "2026-09-08"),
            .init("directory", givenOn: "2026-09-08")),
        SampleShownPerson(162, "Rohan Kelkarni", .init("story-first-name", givenOn: "2026-09-10")),
        SampleShownPerson(7, "Tomas Ferrado", .init("directory", givenOn: "2026-03-12")),
        SampleShownPerson(21, "Meera Vasanthi", .init("directory", givenOn: "2026-03-12")),
        SampleShownPerson(41, "Ellis Brandvold", .init("directory", givenOn: "2026-04-20")),
        SampleShownPerson(58, "Ines Caldeirao", .init("directory", givenOn: "2026-09-09")),
        SampleShownPerson(121, "Priya Norwood", .init("directory", givenOn: "2026-09-09")),
        SampleShownPerson(133, "Sanjay Ulmer", .init("directory", givenOn: "2026-09-15")),
    ]

    private static let waves = [
        SampleWave(.baseline, year: 2024, month: 10, day: 14, ages: 0...60),
        SampleWave(.pulse, year: 2025, month: 2, day: 10, ages: 20...2000),
        SampleWave(.fit30, year: 2025, month: 5, day: 12, ages: 20...75, .identifiedToTeam),
        SampleWave(.midPoint, year: 2025, month: 6, day: 16, ages: 90...270),
        SampleWave(.annual, year: 2025, month: 9, day: 8, ages: 30...2000, .anonymous),
        SampleWave(.baseline, year: 2025, month: 10, day: 20, ages: 0...400),
        SampleWave(.fit30, year: 2025, month: 12, day: 1, ages: 20...75, .identifiedToTeam),
        SampleWave(.pulse, year: 2026, month: 2, day: 9, ages: 20...2000),
        SampleWave(.midPoint, year: 2026, month: 4, day: 13, ages: 90...270),
        SampleWave(.fit30, year: 2026, month: 5, day: 18, ages: 20...75, .identifiedToTeam),
        SampleWave(.pulse, year: 2026, month: 6, day: 15, ages: 20...2000),
        SampleWave(.closing, year: 2026, month: 9, day: 7, ages: 0...183),
    ]

    private static let events = [
        SampleEvent("Training for the first mentors", .training, year: 2024, month: 9, day: 4, seats: 16),
        SampleEvent("Opening evening", .networking, year: 2024, month: 9, day: 19, seats: 60),
        SampleEvent("Setting goals together", .workshop, year: 2024, month: 11, day: 13, seats: 24),
        SampleEvent("Mentor round, winter", .dropIn, year: 2025, month: 1, day: 22, seats: 14),
        SampleEvent("Training for new mentors", .training, year: 2025, month: 3, day: 12, seats: 16),
        SampleEvent("Giving feedback", .workshop, year: 2025, month: 5, day: 14, seats: 24),
        SampleEvent("Training for new mentors", .training, year: 2025, month: 9, day: 10, seats: 20),
        SampleEvent("Closing and thanks, first year", .celebration, year: 2025, month: 9, day: 25, seats: 80),
        SampleEvent("Meet the mentors", .networking, year: 2025, month: 10, day: 16, seats: 70),
        SampleEvent("Mentor round, winter", .dropIn, year: 2026, month: 1, day: 21, seats: 18),
        SampleEvent("Training for new mentors", .training, year: 2026, month: 3, day: 11, seats: 20),
        SampleEvent("Talking about power", .workshop, year: 2026, month: 5, day: 20, seats: 30),
        SampleEvent("Training for new mentors", .training, year: 2026, month: 9, day: 9, seats: 24),
        SampleEvent("Closing and thanks, second year", .celebration, year: 2026, month: 9, day: 24, seats: 90),
        SampleEvent("Meet the mentors", .networking, year: 2026, month: 10, day: 15, seats: 80),
    ]

    private static let actions = [
        SampleAction(
            after: "F13", "Hold a workshop on setting goals, and add the goal sheet to the first mail.",
            owner: "Program coordinator", openedOn: "2024-11-06", dueOn: "2025-01-31", doneOn: "2025-01-20",
            outcome: "The sheet goes out with every match."),
        SampleAction(
            after: "F02", "Ask units with free mentors before the spring intake.", owner: "Program lead",
            openedOn: "2025-03-06", dueOn: "2025-04-30", doneOn: "2025-04-24",
            outcome: "New mentors came from two units."),
        SampleAction(
            after: "F16", "Begin matches only after the mentor training.", owner: "Program coordinator",
            openedOn: "2025-06-05", dueOn: "2025-09-15", doneOn: "2025-09-10",
            outcome: "The training is now held before each intake."),
        SampleAction(
            after: "F22", "Offer the feedback workshop twice a year.", owner: "Learning team",
            openedOn: "2026-03-05", dueOn: "2026-05-29", doneOn: "2026-05-20"),
        SampleAction(
            after: "F09", "Write to everyone before the summer about how to pause and how to resume.",
            owner: "Program coordinator", openedOn: "2026-06-04", dueOn: "2026-07-10", doneOn: "2026-07-09"),
        SampleAction(
            after: "F02", "Ask mentors with free places to meet one of those who have waited longest.",
            owner: "Program lead",
            openedOn: "2026-07-06", dueOn: "2026-09-18"),
        SampleAction(
            after: "F12", "Send the agreement with the match, and ask for it after a month.",
            owner: "Program coordinator", openedOn: "2026-09-04", dueOn: "2026-11-30"),
    ]
}
