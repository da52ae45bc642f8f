/// A14, request unanswered: a request made 14 days ago or earlier that by T was neither accepted, nor begun, nor ended.
enum A14RequestUnanswered: AttentionRule {
    static let id = "A14"
    static let inputs: [MetricInput] = [.optional("relationships.requested_on")]
    static let isOfRelationships = false
    static let contact = ContactSide.mentor

    static func cases(in view: MonthView) -> [AttentionCase] {
        let days = days(view, default: 14)
        var cases: [AttentionCase] = []
        for (request, record) in view.history.dataset.relationships.enumerated() {
            guard let requested = record.requestedOn?.number, view.age(of: requested) >= days else { continue }
            let answers = [record.acceptedOn, record.startedOn, record.endedOn].compactMap { $0?.number }
            if answers.allSatisfy({ $0 > view.asOf }) {
                cases.append(AttentionCase(.relationship(request), since: requested + Int32(days)))
            }
        }
        return cases
    }
}
