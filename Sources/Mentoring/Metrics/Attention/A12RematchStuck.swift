/// A12, rematch stuck: an enrolled mentee whose relationship ended 14 days ago or earlier wanted another and has not
/// begun one since.
///
/// The wish is read from the relationship with the latest ending among those in which the person was mentee or peer
/// until that day, as in M08.
enum A12RematchStuck: AttentionRule {
    static let id = "A12"
    static let inputs: [MetricInput] = [.optional("relationships.closure.rematch_wanted")]
    static let isOfRelationships = false
    static let contact = ContactSide.mentee

    static func cases(in view: MonthView) -> [AttentionCase] {
        let days = days(view, default: 14)
        let learning = view.people.learning
        var cases: [AttentionCase] = []
        view.enrolled.forEach { person in
            let memberships = learning.elements[learning.range(of: person)]
            // Memberships are in the order of their relationships' ids; of endings on one day the last decides.
            let last = memberships.filter { $0.stayedToTheEnd && $0.span.to <= view.asOf }
                .max { $0.span.to < $1.span.to }
            guard let last, view.age(of: last.span.to) >= days,
                view.relationships.closures[last.relationship]?.menteeWantsRematch == true
            else { return }
            let since = DaySpan(from: last.span.to, to: view.asOf + 1)
            let hasBegun = memberships.contains {
                $0.relationship != last.relationship && since.covers($0.span.from)
            }
            if !hasBegun, !view.wasRematched(last.relationship, in: since) {
                cases.append(AttentionCase(.person(person), since: last.span.to + Int32(days)))
            }
        }
        return cases
    }
}
