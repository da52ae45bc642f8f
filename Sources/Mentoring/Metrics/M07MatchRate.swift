/// M07, match rate: matched mentees at T / (matched + waiting mentees at T).
///
/// Matched: an enrolled mentee who, by a membership covering T, is mentee or peer of at least one open
/// relationship. Paused people who are matched stay in; paused people who are not are out of both counts, as
/// are those who wish not to be rematched. Those left out could be found by subtraction from M02 and M08, so
/// the rate is hidden while they number 1 to k − 1 (R3a).
enum M07MatchRate: Metric {
    static let definition = MetricDefinition(
        id: "M07", slug: "match-rate", family: .joining, timing: .stock, protects: .people,
        inputs: [.required("participants.roles"), .required("relationships.members")],
        main: MetricPart(nil, .percent, good: .up, class: .c1),
        table: .peopleInProgram)

    static func figures(in view: MonthView) -> RawFigures {
        let rate = view.share(view.matched, of: view.matched.union(view.waiting))
        return RawFigures(
            [RawFigure("M07", rate, guardedGroup: view.neitherMatchedNorWaiting)],
            unprinted: [view.neitherMatchedNorWaiting])
    }
}
