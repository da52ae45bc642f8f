/// The answers to all survey waves as columns, arranged once for all months.
///
/// A response is one respondent: the same person in two waves is two of them.
struct SurveyHistory: Sendable {
    struct Answer: Sendable {
        /// Index of the response.
        let response: Int
        /// Index into the wave's items.
        let item: Int
        /// Turned round where the item is a reverse one.
        let value: Int
    }

    let waves: [SurveyWave]
    let responses: [SurveyResponse]
    /// The answers of all waves.
    let answers: [Answer]
    /// The response that each answer belongs to.
    let respondentOfAnswer: [Int]
    /// The ids of all questions that a wave asks in two wordings, in the order in which they first stand.
    let pairedQuestions: [String]
    private let answersOfWave: Grouped<Int>
    private let responsesOfWave: Grouped<Int>

    /// Nil where waves or responses were not supplied.
    init?(_ dataset: Dataset) {
        guard let waves = dataset.others.surveys, let responses = dataset.others.responses else { return nil }
        self.waves = waves
        self.responses = responses
        var answers: [Answer] = []
        var byWave: [(group: Int, element: Int)] = []
        for (index, response) in responses.enumerated() where waves.indices.contains(response.wave) {
            let items = waves[response.wave].items
            for answer in response.answers where items.indices.contains(answer.item) {
                byWave.append((response.wave, answers.count))
                answers.append(
                    Answer(
                        response: index, item: answer.item, value: items[answer.item].directed(answer.value)))
            }
        }
        self.answers = answers
        respondentOfAnswer = answers.map(\.response)
        answersOfWave = Grouped(count: waves.count, byWave)
        responsesOfWave = Grouped(count: waves.count, responses.enumerated().map { ($1.wave, $0) })
        var seen: Set<String> = []
        pairedQuestions = waves.flatMap(\.pairedQuestions).map(\.id).filter { seen.insert($0).inserted }
    }

    /// Nobody, as a set of respondents.
    var nobody: UnitSet { UnitSet(universe: responses.count) }

    /// The latest wave, of those that meet a condition, that had closed by a day; of two that closed on one day the
    /// one with the greater id (domain.md 3.0a).
    func latest(by day: Int32, where isMeant: (SurveyWave) -> Bool) -> Int? {
        waves.indices.filter { (waves[$0].closedOn?.number ?? .max) <= day && isMeant(waves[$0]) }
            .max { precedes($0, $1) }
    }

    /// A wave as the identity of what is read of it; its previous one is the latest earlier wave of the same
    /// instrument that meets the condition.
    func reading(of wave: Int, where isMeant: (SurveyWave) -> Bool) -> WaveReading? {
        guard let closedOn = waves[wave].closedOn else { return nil }
        let earlier = waves.indices.filter {
            waves[$0].closedOn != nil && waves[$0].instrument == waves[wave].instrument && isMeant(waves[$0])
                && precedes($0, wave)
        }
        let previous = earlier.max { precedes($0, $1) }
        return WaveReading(
            wave: waves[wave].id, closedIn: closedOn.month, previous: previous.map { waves[$0].id })
    }

    private func precedes(_ first: Int, _ second: Int) -> Bool {
        (waves[first].closedOn?.number ?? .max, waves[first].id)
            < (waves[second].closedOn?.number ?? .max, waves[second].id)
    }

    /// The answers to a wave, by index; none where there is no wave.
    func answers(to wave: Int?) -> ArraySlice<Int> {
        wave.map { answersOfWave.elements[answersOfWave.range(of: $0)] } ?? []
    }

    /// The responses to a wave, by index; none where there is no wave.
    func responses(to wave: Int?) -> ArraySlice<Int> {
        wave.map { responsesOfWave.elements[responsesOfWave.range(of: $0)] } ?? []
    }

    /// The item that an answer answers.
    func item(of answer: Answer) -> SurveyItem { waves[responses[answer.response].wave].items[answer.item] }

    /// The relationships that respondents name; nil where one of them names none (domain.md R2).
    func relationships(of respondents: UnitSet, universe: Int) -> UnitSet? {
        var result = UnitSet(universe: universe)
        var isNamed = true
        respondents.forEach { response in
            guard let relationship = responses[response].relationship else {
                isNamed = false
                return
            }
            result.insert(relationship)
        }
        return isNamed ? result : nil
    }
}
