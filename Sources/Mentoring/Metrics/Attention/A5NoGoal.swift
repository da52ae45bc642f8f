/// A5, no goal: started 45 days ago or earlier, no goal set by T.
enum A5NoGoal: AttentionRule {
    static let id = "A5"
    static let inputs: [MetricInput] = [.file(.goals)]

    static func cases(in view: MonthView) -> [AttentionCase] {
        let days = days(view, default: 45)
        return checking(view) { relationship in
            let started = view.relationships.life[relationship].from
            let hasGoal = view.relationships.firstGoalSet[relationship].map { $0 <= view.asOf } ?? false
            return view.age(of: started) >= days && !hasGoal ? (started + Int32(days), .watch) : nil
        }
    }
}
