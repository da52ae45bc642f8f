/// M32, network growth: answers that tell of at least one new contact / all answers to items about the network, yes-no or
/// in bands of how many, of the latest closed wave that asks for it, in all and by role.
///
/// Thresholds count respondents.
enum M32NetworkGrowth: Metric {
    private static let question = SurveyQuestion(.network, .yesNo, .countBand)

    static let definition = MetricDefinition(
        id: "M32", slug: "network-growth", family: .surveys, timing: .wave, protects: .respondents,
        inputs: [.file(.surveys), .file(.responses)],
        main: MetricPart(nil, .percent, good: .up, class: .c2, breakdowns: [.bySurveyRole(class: .c2)]),
        counts: .answers)

    static func figures(in view: MonthView) -> RawFigures {
        RawFigures(
            view.surveyFigures("M32", question) { answers in
                .shareOfItems(answers.share { $0.value >= 1 })
            }, unprinted: view.unprintedAnswers(question), knownElsewhere: view.knownAnswers(question))
    }
}
