/// M31, confidence change: from the latest closed baseline wave to the latest closed wave of another instrument after it,
/// both asking for confidence on a scale of 1 to 5, the mean over pairs of answers of how far a respondent's mean went
/// up; in points with one decimal, in all and by role.
///
/// Two answers are a pair when they name the same relationship and role, and one person holds that role in it.
/// unlinked: the mean of all answers to the later wave − that of the baseline, in place of the figure itself where no
/// answer of one of the waves names a relationship.
enum M31ConfidenceChange: Metric {
    private static let question = SurveyQuestion(.confidence, .likert5)

    static let definition = MetricDefinition(
        id: "M31", slug: "confidence-change", family: .surveys, timing: .cohort, protects: .respondents,
        inputs: [.file(.surveys), .file(.responses)],
        main: MetricPart(nil, .points, good: .up, class: .c2, breakdowns: [.bySurveyRole(class: .c2)]),
        others: [
            MetricPart("unlinked", .points, good: .up, class: .c2, breakdowns: [.bySurveyRole(class: .c2)])
        ])

    /// The baseline and the later wave.
    private struct Waves: Hashable {
        let baseline: Int
        let later: Int
    }

    static func figures(in view: MonthView) -> RawFigures {
        guard let surveys = view.history.surveys else { return RawFigures([]) }
        let roles = MonthView.surveyRoles
        return RawFigures(
            ([nil] + roles.map { $0 }).compactMap { role -> RawFigure? in
                guard isAsked(role, surveys) else { return nil }
                let waves = waves(of: role, in: view, surveys)
                if role == nil {
                    let own = roles.compactMap { self.waves(of: $0, in: view, surveys) }
                    guard own.allSatisfy({ $0 == waves }) else { return nil }
                }
                guard let waves else {
                    return RawFigure(.bySurveyRole("M31", role), .pairedMean(total: 0, units: surveys.nobody))
                }
                let reading = surveys.reading(of: waves.later) { isMeant($0, role) }
                guard isLinked(waves.baseline, surveys), isLinked(waves.later, surveys) else {
                    let change = RawResult.differenceOfMeans(
                        AnswerGroup(surveys, to: waves.later, question, by: role).mean(.scale),
                        AnswerGroup(surveys, to: waves.baseline, question, by: role).mean(.scale))
                    return RawFigure(.bySurveyRole("M31.unlinked", role), change, wave: reading)
                }
                return RawFigure(
                    .bySurveyRole("M31", role), paired(waves, role, surveys, view), wave: reading)
            })
    }

    private static func isMeant(_ wave: SurveyWave, _ role: Role?) -> Bool {
        question.isAsked(in: wave) && (role.map(wave.audience.includes) ?? true)
    }

    private static func isAsked(_ role: Role?, _ surveys: SurveyHistory) -> Bool {
        let asking = surveys.waves.filter { isMeant($0, role) }
        return asking.contains { $0.instrument == .baseline } && asking.contains { $0.instrument != .baseline }
    }

    private static func waves(of role: Role?, in view: MonthView, _ surveys: SurveyHistory) -> Waves? {
        let baseline = surveys.latest(by: view.asOf) { isMeant($0, role) && $0.instrument == .baseline }
        guard let baseline, let closed = surveys.waves[baseline].closedOn else { return nil }
        let later = surveys.latest(by: view.asOf) { wave in
            isMeant(wave, role) && wave.instrument != .baseline && wave.closedOn.map { $0 > closed } == true
        }
        return later.map { Waves(baseline: baseline, later: $0) }
    }

    private static func isLinked(_ wave: Int, _ surveys: SurveyHistory) -> Bool {
        let responses = surveys.responses(to: wave)
        return surveys.waves[wave].confidentiality != .anonymous
            && (responses.isEmpty || responses.contains { surveys.responses[$0].relationship != nil })
    }

    private struct Place: Hashable {
        let relationship: Int
        let role: Role
    }

    private static func paired(
        _ waves: Waves, _ role: Role?, _ surveys: SurveyHistory, _ view: MonthView
    ) -> RawResult {
        /// Each respondent's mean by the place held; places with two answers are nobody's.
        func means(_ wave: Int) -> [Place: (response: Int, mean: Double)] {
            let sums = AnswerGroup(surveys, to: wave, question, by: role).byRespondent
            var found: [Place: [(response: Int, mean: Double)]] = [:]
            for (response, sum) in sums.sorted(by: { $0.key < $1.key }) {
                let record = surveys.responses[response]
                guard let relationship = record.relationship else { continue }
                found[Place(relationship: relationship, role: record.role), default: []]
                    .append((response, Double(sum.total) / Double(sum.count)))
            }
            return found.compactMapValues { $0.count == 1 ? $0[0] : nil }
        }
        let before = means(waves.baseline)
        var pairs = surveys.nobody
        var total = 0.0
        for (place, after) in means(waves.later).sorted(by: { $0.value.response < $1.value.response }) {
            let holders = Set(
                view.history.dataset.relationships[place.relationship].members.lazy
                    .filter { $0.role == place.role }.map(\.participant))
            guard let before = before[place], holders.count == 1 else { continue }
            pairs.insert(after.response)
            total += after.mean - before.mean
        }
        return .pairedMean(total: total, units: pairs)
    }
}
