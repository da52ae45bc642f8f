/// M30, trust score: the mean of all answers about trust on a scale of 1 to 5, of the latest closed wave that asks for
/// it, in all, by role, and by the age of the respondent's relationship on the day the wave closed.
///
/// Reverse items are turned round first. Bands of age: under 91, under 182, under 365 days, and more; answers that name
/// no relationship are in none. Where the roles' waves differ there is neither a total nor a band.
enum M30Trust: Metric {
    private static let question = SurveyQuestion(.trust, .likert5)
    /// The first day that is too old for each band but the last.
    private static let ends = [91, 182, 365]
    private static let bands = ["0–3", "3–6", "6–12", "12+"]

    static let definition = MetricDefinition(
        id: "M30", slug: "trust", family: .surveys, timing: .wave, protects: .respondents,
        inputs: [.file(.surveys), .file(.responses)],
        main: MetricPart(
            nil, .scale, good: .up, class: .c2,
            breakdowns: [
                MetricBreakdown(
                    "age-band", .fixed(bands), .slices, class: .c2,
                    inputs: [.optional("responses.relationship")]),
                .bySurveyRole(class: .c2),
            ]), counts: .answers)

    static func figures(in view: MonthView) -> RawFigures {
        let rows = view.surveyFigures("M30", question) { .meanOfItems($0.mean(.scale)) }
        let asked = view.wave(of: nil, where: question.isAsked)
        guard let surveys = view.history.surveys, asked != .none else { return RawFigures(rows) }
        let reading = asked.index.flatMap { surveys.reading(of: $0, where: question.isAsked) }
        let byAge = bands.indices.map { band in
            let answers = AnswerGroup(surveys, to: asked.index) { answer in
                question.covers(surveys.item(of: answer))
                    && self.band(of: surveys.responses[answer.response], surveys, view) == band
            }
            return RawFigure(
                FigureKey("M30", dimension: "age-band", category: bands[band]),
                .meanOfItems(answers.mean(.scale)), wave: reading)
        }
        return RawFigures(rows + byAge)
    }

    private static func band(
        of response: SurveyResponse, _ surveys: SurveyHistory, _ view: MonthView
    ) -> Int? {
        guard let relationship = response.relationship, let closed = surveys.waves[response.wave].closedOn
        else { return nil }
        let start = view.relationships.life[relationship].from
        guard start != DaySpan.never else { return nil }
        let age = Int(closed.number) - Int(start)
        return ends.firstIndex { age < $0 } ?? ends.count
    }
}
