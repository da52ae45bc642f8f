/// The wave that a row of a survey figure is of.
enum AskedWave: Hashable {
    /// No wave asks for it at all, or the roles' waves differ, so that there is no total: not collected.
    case none
    /// Waves ask for it, and none had closed by T: base 0.
    case notClosed
    case closed(Int)

    /// The index of the wave.
    var index: Int? {
        if case .closed(let wave) = self { wave } else { nil }
    }
}

extension MonthView {
    /// The roles by which surveys are told; peers count in totals only (domain.md 3.0a).
    static let surveyRoles: [Role] = [.mentor, .mentee]

    /// Each role's latest closed wave among those that ask, and the total's: the latest of all, unless the roles' waves
    /// differ (domain.md 3.0a).
    func wave(of role: Role?, where isAsking: (SurveyWave) -> Bool) -> AskedWave {
        guard let surveys = history.surveys else { return .none }
        func own(_ role: Role?) -> AskedWave {
            func isMeant(_ wave: SurveyWave) -> Bool {
                isAsking(wave) && (role.map(wave.audience.includes) ?? true)
            }
            guard surveys.waves.contains(where: isMeant) else { return .none }
            return surveys.latest(by: asOf, where: isMeant).map { .closed($0) } ?? .notClosed
        }
        let result = own(role)
        guard role == nil else { return result }
        let haveOthers = Self.surveyRoles.contains { own($0).index.map { $0 != result.index } ?? false }
        return haveOthers ? .none : result
    }

    /// A figure of the latest waves that ask: its total and a row for each role.
    /// - Parameter result: What the figure is of a wave, none where none has closed, and a role, none for everybody.
    func surveyFigures(
        _ id: String, where isAsking: (SurveyWave) -> Bool, _ result: (Int?, Role?) -> RawResult
    ) -> [RawFigure] {
        ([nil] + Self.surveyRoles.map { $0 }).compactMap { role -> RawFigure? in
            let asked = wave(of: role, where: isAsking)
            guard asked != .none else { return nil }
            let reading = asked.index.flatMap { index in
                history.surveys?.reading(of: index) {
                    isAsking($0) && (role.map($0.audience.includes) ?? true)
                }
            }
            return RawFigure(.bySurveyRole(id, role), result(asked.index, role), wave: reading)
        }
    }

    /// A figure of the answers to a question: its total and a row for each role.
    func surveyFigures(
        _ id: String, _ question: SurveyQuestion, _ result: (AnswerGroup) -> RawResult
    ) -> [RawFigure] {
        guard let surveys = history.surveys else { return [] }
        return surveyFigures(id, where: question.isAsked) { wave, role in
            result(AnswerGroup(surveys, to: wave, question, by: role))
        }
    }

    /// The peers' answers, which are in the total and in no row: few of them must not follow from both.
    func unprintedAnswers(_ question: SurveyQuestion) -> [UnitSet] {
        guard let surveys = history.surveys else { return [] }
        let total = wave(of: nil, where: question.isAsked).index
        return [AnswerGroup(surveys, to: total, question, by: .peer).set]
    }

    /// How many answers each role gave, which readers know: the number of respondents is public (domain.md R3g).
    func knownAnswers(_ question: SurveyQuestion) -> [UnitSet] {
        guard let surveys = history.surveys else { return [] }
        return Self.surveyRoles.map { role in
            AnswerGroup(surveys, to: wave(of: role, where: question.isAsked).index, question, by: role).set
        }
    }
}

extension FigureKey {
    /// A survey figure's total, or its row for a role.
    static func bySurveyRole(_ id: String, _ role: Role?) -> FigureKey {
        role.map { FigureKey(id, dimension: "role", category: $0.rawValue) } ?? FigureKey(id)
    }
}

extension MetricBreakdown {
    /// A breakdown by the two roles that surveys tell apart.
    static func bySurveyRole(class disclosureClass: DisclosureClass) -> MetricBreakdown {
        MetricBreakdown(
            "role", .fixed(MonthView.surveyRoles.map(\.rawValue)), .slices, class: disclosureClass)
    }
}
