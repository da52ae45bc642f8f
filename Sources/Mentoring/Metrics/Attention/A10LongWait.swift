/// A10, long wait: a mentee waits for a relationship for more than 30 days; serious after more than 60.
enum A10LongWait: AttentionRule {
    static let id = "A10"
    static let inputs: [MetricInput] = []
    static let isOfRelationships = false
    static let contact = ContactSide.mentee

    static func cases(in view: MonthView) -> [AttentionCase] {
        let days = days(view, default: 30)
        let serious = Self.days(view, "serious", default: 60)
        return view.waitingTimes.filter { $0.days > days }.map { waiting in
            AttentionCase(
                .person(waiting.person), since: view.asOf - Int32(clamping: waiting.days - days - 1),
                waiting.days > serious ? .serious : .watch)
        }
    }
}
