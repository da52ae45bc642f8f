/// M34, survey response: responses of mentors and mentees / mentors and mentees invited, of the latest closed wave, in all
/// and by role; replied: how many responses that is.
///
/// Nobody counts how many peers are invited, so their responses are left out. Where the roles' latest waves differ there
/// is no total.
enum M34SurveyResponse: Metric {
    private static let byRole = [MetricBreakdown.bySurveyRole(class: .c0)]

    static let definition = MetricDefinition(
        id: "M34", slug: "survey-response", family: .surveys, timing: .wave, protects: .people,
        inputs: [.file(.surveys), .file(.responses)],
        main: MetricPart(nil, .percent, good: .up, class: .c0, breakdowns: byRole),
        others: [
            MetricPart(
                "replied", .people, good: .context, class: .c0, breakdowns: byRole, companions: ["M34"])
        ], counts: .responses)

    static func figures(in view: MonthView) -> RawFigures {
        guard let surveys = view.history.surveys else { return RawFigures([]) }
        func replied(_ wave: Int?, _ role: Role?) -> UnitSet {
            let roles = role.map { [$0] } ?? MonthView.surveyRoles
            return UnitSet(
                universe: surveys.responses.count,
                surveys.responses(to: wave).filter { roles.contains(surveys.responses[$0].role) })
        }
        func invited(_ wave: Int?, _ role: Role?) -> Int {
            guard let invited = wave.map({ surveys.waves[$0].invited }) else { return 0 }
            switch role {
            case .mentor: return invited.mentors
            case .mentee: return invited.mentees
            case .peer, nil: return invited.mentors + invited.mentees
            }
        }
        let shares = view.surveyFigures("M34", where: { _ in true }) { wave, role in
            .shareOfPopulation(numerator: replied(wave, role), population: invited(wave, role))
        }
        let counts = view.surveyFigures("M34.replied", where: { _ in true }) { wave, role in
            .count(replied(wave, role))
        }
        return RawFigures(shares + counts)
    }
}
