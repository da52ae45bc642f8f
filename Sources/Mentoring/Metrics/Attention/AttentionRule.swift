/// A rule of the attention list: a state of process in which a relationship or a person may need somebody's help
/// (domain.md 4.4). It never looks at performance.
///
/// Rules of relationships look at those that are open and not paused at T. One rule is one type, its trigger the
/// documentation; its days come from `thresholds` of program.json, else from the rule.
protocol AttentionRule: SendableMetatype {
    /// The rule's id, such as `A2`.
    static var id: String { get }
    /// What it needs from the data folder.
    static var inputs: [MetricInput] { get }
    /// Whether M40 counts it: its cases are relationships that somebody should check in with.
    static var isOfRelationships: Bool { get }
    /// Whom the team talks to first about a case.
    static var contact: ContactSide { get }
    /// Whether a program's data hold what it needs.
    static func isSupplied(by dataset: Dataset) -> Bool
    /// Everything and everyone it applies to at T, by index.
    static func cases(in view: MonthView) -> [AttentionCase]
}

extension AttentionRule {
    static var isOfRelationships: Bool { true }
    static var contact: ContactSide { .both }

    /// A number of days that the program may set, such as `days` or `serious`.
    static func days(_ view: MonthView, _ name: String = "days", default days: Int) -> Int {
        guard let given = view.history.program.thresholds[id]?[name] else { return days }
        return Int(min(max(given, 0), 36_525))
    }

    /// The cases among the relationships that are open and not paused at T.
    static func checking(
        _ view: MonthView, isListed: (Int) -> Bool = { _ in true },
        _ check: (Int) -> (since: Int32, severity: AttentionCase.Severity)?
    ) -> [AttentionCase] {
        var cases: [AttentionCase] = []
        view.openUnpaused.forEach { relationship in
            if let found = check(relationship) {
                cases.append(
                    AttentionCase(
                        .relationship(relationship), since: found.since, found.severity,
                        isListed: isListed(relationship)))
            }
        }
        return cases
    }

    static func isSupplied(by dataset: Dataset) -> Bool { inputs.allSatisfy { $0.isSupplied(by: dataset) } }
}

/// All attention rules, in order.
let attentionRules: [any AttentionRule.Type] = [
    A1NoFirstMeeting.self, A2GoneQuiet.self, A3MeetingsNotKept.self, A4AgreementOpen.self, A5NoGoal.self,
    A6FitOrExpectations.self, A7ReviewOverdue.self, A8UntrainedMentor.self, A9ReportingLine.self,
    A10LongWait.self, A11NoClosingTalk.self, A12RematchStuck.self,
    A13OverCapacity.self, A14RequestUnanswered.self, A15DataStale.self,
]
