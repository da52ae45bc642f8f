@testable import Mentoring

extension TestProgram {
    /// Adds a survey wave and gives its index.
    @discardableResult
    mutating func wave(
        _ instrument: SurveyInstrument = .pulse, closed: Day?, audience: SurveyAudience = .both,
        invited: (mentors: Int, mentees: Int) = (20, 20), id: String? = nil,
        confidentiality: SurveyConfidentiality = .confidentialAggregate, _ items: SurveyItem...
    ) -> Int {
        let number = surveys?.count ?? 0
        responses = responses ?? []
        surveys =
            (surveys ?? []) + [
                SurveyWave(
                    id: id ?? "w-\(number)", instrument: instrument, openedOn: "2025-01-01", closedOn: closed,
                    audience: audience,
                    invited: .init(mentors: invited.mentors, mentees: invited.mentees),
                    confidentiality: confidentiality, items: items)
            ]
        return number
    }

    /// Adds a response: its answers item by item, nil where one is left out.
    mutating func respond(to wave: Int, _ role: Role, of relationship: Int? = nil, _ answers: Int?...) {
        responses?.append(
            SurveyResponse(
                wave: wave, role: role, relationship: relationship, unit: nil,
                answers: answers.enumerated().compactMap { item, value in
                    value.map { .init(item: item, value: $0) }
                }, isSharedWithTeam: false))
    }

    /// Adds responses of one answer each.
    mutating func respond(to wave: Int, _ role: Role, each answers: [Int]) {
        for answer in answers { respond(to: wave, role, answer) }
    }

    /// A survey figure in short: in all, of mentors and of mentees.
    func rawOfRoles(_ id: String, in month: Month) -> [String] {
        [raw(id, in: month)] + rawRows(id, by: "role", in: month)
    }

    /// A published survey figure in short: in all, of mentors and of mentees.
    func publishedOfRoles(_ id: String, in month: Month, _ edition: Edition = .everyone) -> [String] {
        [published(id, in: month, edition)] + publishedRows(id, by: "role", in: month, edition)
    }
}

extension SurveyItem {
    /// An item, on a scale of 1 to 5 unless told otherwise; its partner by index.
    static func asking(
        _ construct: SurveyConstruct, _ scale: SurveyScale = .likert5, reverse isReverse: Bool = false,
        id: String = "q", paired: Int? = nil
    ) -> SurveyItem {
        SurveyItem(
            id: id, construct: construct, text: "?", scale: scale, isReverse: isReverse, pairedWith: paired)
    }
}
