/// A11, ending without closing talk: the planned end lies 0 to 30 days after T, or the relationship ended in the 30
/// days that end with T, and no closing meeting was held.
///
/// A closing meeting is a held meeting of that kind, or after the ending a closure that says so. M40 counts only
/// relationships that are still open.
enum A11NoClosingTalk: AttentionRule {
    static let id = "A11"
    static let inputs: [MetricInput] = [.optional("relationships.planned_end_on")]

    static func cases(in view: MonthView) -> [AttentionCase] {
        let days = days(view, default: 30)
        let ending = checking(view) { relationship in
            guard let planned = view.history.dataset.relationships[relationship].plannedEndOn?.number,
                (0...days).contains(-view.age(of: planned)), !view.hadClosingMeeting(relationship)
            else { return nil }
            return (planned - Int32(days), .watch)
        }
        let recent = view.window(days: days)
        var ended: [AttentionCase] = []
        for relationship in 0..<view.relationships.count {
            let life = view.relationships.life[relationship]
            guard life.from <= life.to, recent.covers(life.to),
                !view.relationships.isPaused(relationship, on: view.asOf),
                view.relationships.closures[relationship]?.closingMeetingHeld != true,
                !view.hadClosingMeeting(relationship)
            else { continue }
            ended.append(AttentionCase(.relationship(relationship), since: life.to))
        }
        return ending + ended
    }
}

extension MonthView {
    /// Whether a meeting of kind closing was held by T.
    func hadClosingMeeting(_ relationship: Int) -> Bool {
        history.meetings?.rows?.contains(in: relationship) {
            $0.isClosing && $0.status == .held && $0.on <= asOf
        } ?? false
    }
}
