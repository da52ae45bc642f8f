@testable import Mentoring

extension TestProgram {
    /// The cases of a rule in short, in its order: "r3 since 2025-03-31 watch" for a relationship, "p3 …" for a
    /// person; "not supplied" where the data lack what the rule needs.
    func cases(_ id: String, in month: Month) -> [String] {
        guard let rule = attentionRules.first(where: { $0.id == id }) else { return ["no such rule"] }
        guard rule.isSupplied(by: dataset) else { return ["not supplied"] }
        return rule.cases(in: MonthView(ProgramHistory(dataset), month: month)).map { found in
            let subject =
                switch found.subject {
                case .relationship(let index): "r\(index)"
                case .person(let index): "p\(index)"
                }
            return
                "\(subject) since \(Day(number: found.since).text) \(found.severity)\(found.isListed ? "" : " unlisted")"
        }
    }
}

extension SurveyWave {
    /// A wave of one item, identified to the team unless told otherwise.
    static func asking(
        _ construct: SurveyConstruct, _ scale: SurveyScale, closed: Day?, reverse isReverse: Bool = false,
        id: String = "w-1", confidentiality: SurveyConfidentiality = .identifiedToTeam
    ) -> SurveyWave {
        SurveyWave(
            id: id, instrument: .fit30, openedOn: "2025-01-01", closedOn: closed, audience: .both,
            invited: Invited(mentors: 9, mentees: 9), confidentiality: confidentiality,
            items: [
                SurveyItem(
                    id: "q", construct: construct, text: "?", scale: scale, isReverse: isReverse,
                    pairedWith: nil)
            ])
    }
}

extension SurveyResponse {
    /// An answer to a wave's one item.
    static func mentee(
        _ answer: Int, _ relationship: Int?, wave: Int = 0, shared isSharedWithTeam: Bool = true
    ) -> SurveyResponse {
        SurveyResponse(
            wave: wave, role: .mentee, relationship: relationship, unit: nil,
            answers: [Answer(item: 0, value: answer)], isSharedWithTeam: isSharedWithTeam)
    }
}
