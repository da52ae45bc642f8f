/// Answers that are counted together, such as those of one role to the items of a construct.
///
/// Shares and means pool the answers of all items; thresholds count respondents (domain.md 3.0a).
struct AnswerGroup {
    private let surveys: SurveyHistory
    private let answers: [Int]

    /// The answers to a wave that meet a condition; none where there is no wave.
    init(_ surveys: SurveyHistory, to wave: Int?, where isCounted: (SurveyHistory.Answer) -> Bool) {
        self.surveys = surveys
        answers = surveys.answers(to: wave).filter { isCounted(surveys.answers[$0]) }
    }

    /// The answers of a role, or of everybody, to a question's items.
    init(_ surveys: SurveyHistory, to wave: Int?, _ question: SurveyQuestion, by role: Role?) {
        self.init(surveys, to: wave) { answer in
            question.covers(surveys.item(of: answer))
                && (role == nil || surveys.responses[answer.response].role == role)
        }
    }

    /// The answers, as a set over all answers.
    var set: UnitSet { UnitSet(universe: surveys.answers.count, answers) }

    /// The share of answers that meet a condition.
    func share(_ isPart: (SurveyHistory.Answer) -> Bool) -> ItemShare {
        let part = UnitSet(
            universe: surveys.answers.count, answers.filter { isPart(surveys.answers[$0]) })
        return ItemShare(part, of: set, owner: surveys.respondentOfAnswer, nobody: surveys.nobody)
    }

    /// The mean of what answers score.
    func mean(_ kind: ItemMean.Kind, _ score: (Int) -> Int = { $0 }) -> ItemMean {
        let scores = answers.map { score(surveys.answers[$0].value) }
        return ItemMean(
            kind: kind, items: set, units: set.owners(surveys.respondentOfAnswer, surveys.nobody),
            total: scores.reduce(0, +), squares: scores.reduce(0) { $0 + $1 * $1 })
    }

    /// Each respondent's sum of answers and their number.
    var byRespondent: [Int: (total: Int, count: Int)] {
        var sums: [Int: (total: Int, count: Int)] = [:]
        for answer in answers.lazy.map({ surveys.answers[$0] }) {
            let sum = sums[answer.response] ?? (0, 0)
            sums[answer.response] = (sum.total + answer.value, sum.count + 1)
        }
        return sums
    }
}
