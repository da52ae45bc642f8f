/// M33, perception gap: for each question of the latest closed wave that is asked in two wordings, the mentors' share of
/// favorable answers − the mentees', in points.
///
/// An item and its partner are one question, named after the first of them; whoever answers either counts on their own
/// role's side. Favorable is 4 and 5 of 5, or yes. Peers are left out. The gap is told only where both shares are told
/// uncoded. Thresholds count respondents.
enum M33PerceptionGap: Metric {
    private static let byItem = MetricBreakdown("item", .pairedQuestions, .overlapping, class: .c2)

    static let definition = MetricDefinition(
        id: "M33", slug: "perception-gap", family: .surveys, timing: .wave, protects: .respondents,
        inputs: [.file(.surveys), .file(.responses)],
        main: MetricPart(
            "gap", .points, good: .context, class: .c2, hasTotal: false, breakdowns: [byItem],
            differenceOf: ["mentor", "mentee"]),
        others: [
            MetricPart(
                "mentor", .percent, good: .up, class: .c2, hasTotal: false, breakdowns: [byItem]),
            MetricPart(
                "mentee", .percent, good: .up, class: .c2, hasTotal: false, breakdowns: [byItem]),
        ], counts: .answers)

    static func figures(in view: MonthView) -> RawFigures {
        guard let surveys = view.history.surveys else { return RawFigures([]) }
        let latest = surveys.latest(by: view.asOf) { !$0.pairedQuestions.isEmpty }
        let asked = latest.map { surveys.waves[$0].pairedQuestions }
        var figures: [RawFigure] = []
        var known: [UnitSet] = []
        for question in surveys.pairedQuestions {
            let items = asked.map { questions in questions.first { $0.id == question }?.items }
            // A wave that does not ask the question has no row for it; before the first wave there are no cases.
            if let items, items == nil { continue }
            let reading = latest.flatMap { wave in
                surveys.reading(of: wave) { $0.pairedQuestions.contains { $0.id == question } }
            }
            func side(_ role: Role) -> ItemShare {
                let answers = AnswerGroup(surveys, to: latest) { answer in
                    items??.contains(answer.item) == true && surveys.responses[answer.response].role == role
                }
                known.append(answers.set)
                return answers.share { surveys.item(of: $0).scale.isFavorable($0.value) == true }
            }
            func add(_ part: String, _ result: RawResult) {
                let key = FigureKey("M33.\(part)", dimension: "item", category: question)
                figures.append(RawFigure(key, result, wave: reading))
            }
            let mentors = side(.mentor)
            let mentees = side(.mentee)
            add("gap", .differenceOfShares(mentors, mentees))
            add("mentor", .shareOfItems(mentors))
            add("mentee", .shareOfItems(mentees))
        }
        return RawFigures(figures, knownElsewhere: known)
    }
}
