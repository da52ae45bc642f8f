/// A7, review overdue: the agreement's review is more than 30 days late.
///
/// It was due its interval after the latest review by T, else after the last signature, else after the start. It does
/// not apply to agreements without an interval.
enum A7ReviewOverdue: AttentionRule {
    static let id = "A7"
    static let inputs: [MetricInput] = [.optional("relationships.agreement.review_every_days")]

    static func cases(in view: MonthView) -> [AttentionCase] {
        let days = days(view, default: 30)
        return checking(view) { relationship in
            let agreement = view.history.dataset.relationships[relationship].agreement
            guard let agreement, let interval = agreement.reviewEveryDays else { return nil }
            func latest(_ days: [Day]) -> Int32? { days.map(\.number).filter { $0 <= view.asOf }.max() }
            let last =
                latest(agreement.reviews) ?? latest(agreement.signatures.map(\.signedOn))
                ?? view.relationships.life[relationship].from
            let late = view.age(of: last) - interval - days
            return late > 0 ? (view.asOf - Int32(clamping: late - 1), .watch) : nil
        }
    }
}
