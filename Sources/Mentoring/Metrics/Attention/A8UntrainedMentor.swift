/// A8, untrained mentor active: a mentor of the relationship, by a membership covering T, has not completed a required
/// module, or it has expired by T.
enum A8UntrainedMentor: AttentionRule {
    static let id = "A8"
    static let inputs: [MetricInput] = [.file(.training)]
    static let contact = ContactSide.mentor

    static func cases(in view: MonthView) -> [AttentionCase] {
        guard let training = view.history.training else { return [] }
        return checking(view) { relationship in
            let members = view.relationships.members
            var since: Int32?
            for index in members.range(of: relationship) {
                let member = members.elements[index]
                guard member.isMember(as: .mentor, on: view.asOf) else { continue }
                for module in training.requiredOfMentors
                where !training.hasCompleted(module, person: member.person, on: view.asOf) {
                    let expired = training.lastExpiry(of: module, person: member.person, by: view.asOf)
                    let day = max(member.span.from, expired ?? member.span.from)
                    since = min(since ?? day, day)
                }
            }
            return since.map { ($0, .watch) }
        }
    }
}
