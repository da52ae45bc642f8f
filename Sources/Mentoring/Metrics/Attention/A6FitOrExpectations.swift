/// A6, fit or expectations: in the latest wave closed by T whose answers are identified to the team, a member answered
/// that the two do not fit (1 or 2 of 5, or no) or that expectations are not met (1 or 2 of 5).
///
/// Reverse items are turned round first. A row of the list also needs the respondent's consent to share the answer;
/// M40 does not.
enum A6FitOrExpectations: AttentionRule {
    static let id = "A6"
    static let inputs: [MetricInput] = [.file(.surveys), .file(.responses)]
    private static let lowest = 2

    /// Whether any wave asks for it at all (domain.md 3.0a, “Not collected”).
    static func isSupplied(by dataset: Dataset) -> Bool {
        guard let surveys = dataset.others.surveys, dataset.others.responses != nil else { return false }
        return surveys.contains { wave in
            wave.confidentiality == .identifiedToTeam
                && wave.items.contains { $0.construct == .fit || $0.construct == .expectations }
        }
    }

    static func cases(in view: MonthView) -> [AttentionCase] {
        let dataset = view.history.dataset
        let surveys = dataset.others.surveys ?? []
        let closed = surveys.indices.compactMap { index -> (day: Int32, id: String, wave: Int)? in
            guard surveys[index].confidentiality == .identifiedToTeam,
                let day = surveys[index].closedOn?.number,
                day <= view.asOf
            else { return nil }
            return (day, surveys[index].id, index)
        }
        guard let (closedOn, _, latest) = closed.max(by: { ($0.day, $0.id) < ($1.day, $1.id) }) else {
            return []
        }
        var isShared: [Int: Bool] = [:]
        for response in dataset.others.responses ?? [] where response.wave == latest {
            guard let relationship = response.relationship, isUnhappy(response, surveys[latest]) else {
                continue
            }
            isShared[relationship] = isShared[relationship] == true || response.isSharedWithTeam
        }
        return checking(view, isListed: { isShared[$0] == true }) { relationship in
            isShared[relationship] == nil ? nil : (closedOn, .watch)
        }
    }

    private static func isUnhappy(_ response: SurveyResponse, _ wave: SurveyWave) -> Bool {
        response.answers.contains { answer in
            guard wave.items.indices.contains(answer.item) else { return false }
            let item = wave.items[answer.item]
            let value = item.directed(answer.value)
            switch (item.construct, item.scale) {
            case (.fit, .likert5), (.expectations, .likert5): return value <= lowest
            case (.fit, .yesNo): return value == 0
            default: return false
            }
        }
    }
}
