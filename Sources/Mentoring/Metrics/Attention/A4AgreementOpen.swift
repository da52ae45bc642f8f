/// A4, agreement open: formal, started 30 days ago or earlier, and not signed by every role by T.
enum A4AgreementOpen: AttentionRule {
    static let id = "A4"
    static let inputs: [MetricInput] = [.optional("relationships.agreement")]

    static func cases(in view: MonthView) -> [AttentionCase] {
        let days = days(view, default: 30)
        return checking(view) { relationship in
            let started = view.relationships.life[relationship].from
            guard view.relationships.isFormal[relationship], view.age(of: started) >= days,
                !view.history.dataset.relationships[relationship].isSigned(by: view.asOf)
            else { return nil }
            return (started + Int32(days), .watch)
        }
    }
}
