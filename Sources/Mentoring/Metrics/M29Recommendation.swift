/// M29, recommendation (NPS): per cent of answers of 9 and 10 − per cent of answers of 0 to 6, of the latest closed wave
/// that asks whether people would recommend the program, on a scale of 0 to 10; in all and by role, −100 to 100.
///
/// It is the mean of answers that count as 100, 0 and −100. Thresholds count respondents.
enum M29Recommendation: Metric {
    private static let question = SurveyQuestion(.recommend, .nps11)

    static let definition = MetricDefinition(
        id: "M29", slug: "recommendation", family: .surveys, timing: .wave, protects: .respondents,
        inputs: [.file(.surveys), .file(.responses)],
        main: MetricPart(nil, .points, good: .up, class: .c2, breakdowns: [.bySurveyRole(class: .c2)]),
        counts: .answers)

    static func figures(in view: MonthView) -> RawFigures {
        RawFigures(
            view.surveyFigures("M29", question) { answers in
                .meanOfItems(answers.mean(.netPromoterScore) { $0 >= 9 ? 100 : $0 <= 6 ? -100 : 0 })
            })
    }
}
