/// How many of a hundred answer 1, 2, 3, 4 and 5, from relationships that go badly to those that go well.
private let tables = [
    [14, 26, 30, 22, 8], [7, 16, 30, 34, 13], [3, 9, 22, 42, 24], [1, 5, 16, 44, 34], [1, 2, 10, 42, 45],
]

/// Draws an answer to a question, on its own scale.
///
/// - Parameter level: a place in the tables; outside them the nearest.
func drawAnswer(to question: SampleQuestion, level: Int, _ random: inout SplitMix64) -> Int {
    let weights = tables[min(max(level, 0), tables.count - 1)]
    let mark = 1 + random.position(weights: weights)
    switch question.scale {
    case .likert5: return question.isReverse ? 6 - mark : mark
    case .nps11: return drawRecommendation(mark, &random)
    case .yesNo: return (mark >= 3) != question.isReverse ? 1 : 0
    case .countBand: return [0, 0, 0, 1, 2, 3].element(mark + random.between(-1, 0)) ?? 0
    }
}

/// A mark from 1 to 5 on the scale from 0 to 10, where 9 and 10 recommend.
private func drawRecommendation(_ mark: Int, _ random: inout SplitMix64) -> Int {
    switch mark {
    case ...1: random.between(0, 4)
    case 2: random.between(3, 6)
    case 3: random.between(6, 8)
    case 4: random.between(7, 9)
    default: random.between(9, 10)
    }
}
