/// The closed lists of `surveys.json` (domain.md 2.9); the raw value is how the files spell it.

/// Which questionnaire a wave used.
enum SurveyInstrument: String, CaseIterable, Sendable {
    case fit30 = "fit-30"
    case pulse
    case midPoint = "mid-point"
    case closing, baseline, annual
}

/// Who a wave asks; `both` reaches peers too.
enum SurveyAudience: String, CaseIterable, Sendable {
    case mentor, mentee, both

    /// Whether the wave asks people in this role.
    func includes(_ role: Role) -> Bool {
        switch self {
        case .both: true
        case .mentor: role == .mentor
        case .mentee: role == .mentee
        }
    }
}

/// What was promised to those who answer.
enum SurveyConfidentiality: String, CaseIterable, Sendable {
    case anonymous
    case confidentialAggregate = "confidential-aggregate"
    case identifiedToTeam = "identified-to-team"
}

/// What an item measures.
enum SurveyConstruct: String, CaseIterable, Sendable {
    case satisfactionWithRelationship = "satisfaction-relationship"
    case satisfactionWithProgram = "satisfaction-program"
    case recommend, trust, expectations
    case feedbackQuality = "feedback-quality"
    case goalSupport = "goal-support"
    case confidence, skill, network, belonging
    case jobSatisfaction = "job-satisfaction"
    case fit
}

/// How an item is answered.
enum SurveyScale: String, CaseIterable, Sendable {
    case likert5, nps11
    case countBand = "count-band"
    case yesNo = "yes-no"

    /// The answers there are: count-band 0 none, 1 one or two, 2 three to five, 3 more; yes 1, no 0 (domain.md
    /// 3.0a).
    var answers: ClosedRange<Int> {
        switch self {
        case .likert5: 1...5
        case .nps11: 0...10
        case .countBand: 0...3
        case .yesNo: 0...1
        }
    }
}
