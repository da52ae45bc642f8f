/// What a survey metric reads of a wave: the items of one construct on scales that it can count.
struct SurveyQuestion: Sendable {
    let construct: SurveyConstruct
    let scales: [SurveyScale]

    init(_ construct: SurveyConstruct, _ scales: SurveyScale...) {
        self.construct = construct
        self.scales = scales
    }

    func covers(_ item: SurveyItem) -> Bool {
        item.construct == construct && scales.contains(item.scale)
    }

    func isAsked(in wave: SurveyWave) -> Bool { wave.items.contains(where: covers) }
}

extension SurveyScale {
    /// Whether an answer, turned round already, is a favorable one (domain.md 3.0a, M27 and M33); nil on scales that
    /// know none.
    func isFavorable(_ value: Int) -> Bool? {
        switch self {
        case .likert5: value >= 4
        case .yesNo: value == 1
        case .nps11, .countBand: nil
        }
    }
}

extension SurveyWave {
    /// The questions that are asked in two wordings, one for each role: an item and its partner are one question,
    /// named after the first of them (domain.md 3.0a, M33). Items on scales without favorable answers do not count.
    var pairedQuestions: [(id: String, items: [Int])] {
        var question = Array(items.indices)
        var isPaired = Array(repeating: false, count: items.count)
        for (index, item) in items.enumerated() {
            guard let partner = item.pairedWith, items.indices.contains(partner) else { continue }
            isPaired[index] = true
            isPaired[partner] = true
            let both = [question[index], question[partner]]
            let first = min(both[0], both[1])
            question = question.map { both.contains($0) ? first : $0 }
        }
        let counted = items.indices.filter { isPaired[$0] && items[$0].scale.isFavorable(0) != nil }
        return items.indices.compactMap { first in
            let members = counted.filter { question[$0] == first }
            return members.isEmpty ? nil : (items[first].id, members)
        }
    }
}
