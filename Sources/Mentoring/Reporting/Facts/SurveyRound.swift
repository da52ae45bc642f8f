/// What may be said of a survey wave in any edition: its questions, never its answers.
public struct SurveyRound: Sendable {
    /// Its id.
    public let id: String
    /// Which questionnaire it used, as the data model spells it.
    public let instrument: String
    /// Its first day.
    public let openedOn: Day
    /// Its last day; nil while people may still answer.
    public let closedOn: Day?
    /// The questions' texts by their ids.
    public let questions: [(id: String, text: String)]

    init(_ wave: SurveyWave) {
        id = wave.id
        instrument = wave.instrument.rawValue
        openedOn = wave.openedOn
        closedOn = wave.closedOn
        questions = wave.items.map { ($0.id, $0.text) }
    }
}
