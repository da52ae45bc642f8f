/// M16, training completed: enrolled people whose role covers T and who have completed all modules that are
/// required of the role / enrolled people whose role covers T; a row for mentors and one for mentees.
///
/// Completed: passed, or without a score, on or before T, and not expired by T (`expires_on`, else `valid_days`
/// after completion). before-first-match: people who had completed what is required of mentors on the first day of
/// their first membership as mentor / people whose first membership as mentor began in the 90 days that end with T,
/// left since or not.
enum M16TrainingCompleted: Metric {
    private static let windowDays = 90
    private static let roles: [Role] = [.mentor, .mentee]

    static let definition = MetricDefinition(
        id: "M16", slug: "training-completed", family: .rhythm, timing: .stock, protects: .people,
        inputs: [
            .required("participants.roles"), .optional("program.training_modules"), .file(.training),
        ],
        main: MetricPart(
            nil, .percent, good: .up, class: .c1, hasTotal: false,
            breakdowns: [MetricBreakdown("role", .fixed(roles.map(\.rawValue)), .overlapping, class: .c1)]),
        others: [
            MetricPart(
                "before-first-match", .percent, good: .up, class: .c1,
                inputs: [.required("relationships.members")])
        ])

    static func figures(in view: MonthView) -> RawFigures {
        guard let training = view.history.training else { return RawFigures([]) }
        let rows = RawFigure.rows(of: "M16", by: "role", roles.map(\.rawValue)) { index in
            let role = roles[index]
            let inRole = role == .mentor ? view.mentors : view.mentees
            var complete = view.noPeople
            inRole.forEach { person in
                if training.isComplete(person, as: role, on: view.asOf) { complete.insert(person) }
            }
            return .share(numerator: complete, denominator: inRole)
        }
        let window = view.window(days: windowDays)
        var begun = view.noPeople
        var trained = view.noPeople
        for (person, first) in view.relationships.firstMentorDay where window.covers(first) {
            begun.insert(person)
            if training.isComplete(person, as: .mentor, on: first) { trained.insert(person) }
        }
        return RawFigures(
            rows + [RawFigure("M16.before-first-match", view.share(trained, of: begun))])
    }
}
