/// A1, no first meeting: started 14 days ago or earlier, no meeting held by T; serious at 30 days.
enum A1NoFirstMeeting: AttentionRule {
    static let id = "A1"
    static let inputs: [MetricInput] = [.meetings]

    static func cases(in view: MonthView) -> [AttentionCase] {
        guard let meetings = view.history.meetings else { return [] }
        let days = days(view, default: 14)
        let serious = Self.days(view, "serious", default: 30)
        return checking(view) { relationship in
            let started = view.relationships.life[relationship].from
            guard view.age(of: started) >= days, meetings.lastHeld(relationship, by: view.month) == nil else {
                return nil
            }
            return (started + Int32(days), view.age(of: started) >= serious ? .serious : .watch)
        }
    }
}
