/// One line of `surveys.json`: a wave, one round of asking (domain.md 2.9).
struct SurveyWave: Sendable {
    /// How many were asked; peers are not counted by role.
    struct Invited: Sendable {
        let mentors: Int
        let mentees: Int
    }

    let id: String
    let instrument: SurveyInstrument
    let openedOn: Day
    /// Nil while people may still answer; a wave is closed at T when this is no later than T (domain.md 3.0a).
    let closedOn: Day?
    let audience: SurveyAudience
    let invited: Invited
    let confidentiality: SurveyConfidentiality
    /// In the file's order; answers point into them.
    let items: [SurveyItem]
}

/// A question of a wave; its text is open, the answers never are.
struct SurveyItem: Sendable {
    /// Unique within its wave; the same question keeps it from wave to wave.
    let id: String
    let construct: SurveyConstruct
    let text: String
    let scale: SurveyScale
    let isReverse: Bool
    /// Index, in the same wave, of the other role's wording of this question.
    let pairedWith: Int?

    /// An answer turned round where the item is a reverse one, so that more is always better (domain.md 3.0a:
    /// `6 − x`, `10 − x`, `1 − x`).
    func directed(_ answer: Int) -> Int {
        isReverse ? scale.answers.lowerBound + scale.answers.upperBound - answer : answer
    }
}

/// One line of `responses.json`: what one person answered in one wave (domain.md 2.9).
struct SurveyResponse: Sendable {
    struct Answer: Sendable {
        /// Index into the wave's items.
        let item: Int
        /// As the file gives it: within the item's scale, and not yet turned round.
        let value: Int
    }

    /// Index of the wave.
    let wave: Int
    let role: Role
    /// Index of the relationship; nil where the answer names none, which an anonymous one never does.
    let relationship: Int?
    /// Index into the vocabulary's units; nil as above.
    let unit: Int?
    /// By item; unanswered items are left out.
    let answers: [Answer]
    /// Whether the respondent lets the program team see this answer; false unless ticked.
    let isSharedWithTeam: Bool
}
