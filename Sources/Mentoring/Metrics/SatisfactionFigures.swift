/// What M27 and M28 have in common: answers on a scale of 1 to 5 in three groups, and their mean.
enum SatisfactionFigures {
    private static let groups: [(name: String, values: ClosedRange<Int>)] = [
        ("favorable", 4...5), ("neutral", 3...3), ("unfavorable", 1...2),
    ]

    static func definition(id: String, slug: String) -> MetricDefinition {
        let byRole = [MetricBreakdown.bySurveyRole(class: .c2)]
        // R3f: the distribution is told as a whole or not at all, and then the favorable share alone.
        let all = groups.map { "\(id).\($0.name)" }
        return MetricDefinition(
            id: id, slug: slug, family: .surveys, timing: .wave, protects: .respondents,
            inputs: [.file(.surveys), .file(.responses)],
            main: MetricPart("favorable", .percent, good: .up, class: .c2, breakdowns: byRole),
            others: [
                MetricPart(
                    "neutral", .percent, good: .context, class: .c2, breakdowns: byRole, companions: all),
                MetricPart(
                    "unfavorable", .percent, good: .down, class: .c2, breakdowns: byRole, companions: all),
                MetricPart("mean", .scale, good: .up, class: .c2, breakdowns: byRole),
            ], exclusive: [all], counts: .answers)
    }

    static func figures(_ id: String, _ construct: SurveyConstruct, in view: MonthView) -> RawFigures {
        let question = SurveyQuestion(construct, .likert5)
        let shares = groups.flatMap { group in
            view.surveyFigures("\(id).\(group.name)", question) { answers in
                .shareOfItems(answers.share { group.values.contains($0.value) })
            }
        }
        let means = view.surveyFigures("\(id).mean", question) { .meanOfItems($0.mean(.scale)) }
        return RawFigures(
            shares + means, unprinted: view.unprintedAnswers(question),
            knownElsewhere: view.knownAnswers(question))
    }
}
