/// M26, rematch: early endings whose mentee wanted another match and got one within 60 days / early endings whose
/// mentee wanted another match, of 60 to 425 days before T.
///
/// Rematched: 0 to 60 days after the ending a mentee of it began a membership as mentee or peer elsewhere, or a
/// relationship whose `rematch_of` names it started.
enum M26Rematch: Metric {
    private static let ages = 60...425
    private static let longestWait: Int32 = 60

    static let definition = MetricDefinition(
        id: "M26", slug: "rematch", family: .endings, timing: .window, protects: .relationships,
        inputs: [
            .required("relationships.members"), .optional("relationships.ended_on"),
            .optional("relationships.closure.rematch_wanted"),
        ],
        main: MetricPart(nil, .percent, good: .up, class: .c1))

    static func figures(in view: MonthView) -> RawFigures {
        let relationships = view.relationships
        var wanted = view.noRelationships
        for relationship in 0..<relationships.count {
            let life = relationships.life[relationship]
            guard life.from <= life.to, ages.contains(view.age(of: life.to)),
                let closure = relationships.closures[relationship], closure.effectiveKind == .early,
                closure.menteeWantsRematch == true
            else { continue }
            wanted.insert(relationship)
        }
        var rematched = view.noRelationships
        wanted.forEach { relationship in
            let ended = relationships.life[relationship].to
            let soon = DaySpan(from: ended, to: ended + longestWait + 1)
            if view.wasRematched(relationship, in: soon) { rematched.insert(relationship) }
        }
        return RawFigures([RawFigure("M26", view.share(rematched, of: wanted, youngestCase: ages.lowerBound))])
    }
}

extension MonthView {
    /// Whether in a span a mentee of the relationship began to learn elsewhere, or one that takes its place started.
    func wasRematched(_ relationship: Int, in span: DaySpan) -> Bool {
        let members = relationships.members
        for index in members.range(of: relationship) where members.elements[index].role == .mentee {
            let beganElsewhere = people.learning.contains(in: members.elements[index].person) {
                $0.relationship != relationship && span.covers($0.span.from)
            }
            if beganElsewhere { return true }
        }
        return relationships.successors.contains(in: relationship) {
            span.covers(relationships.life[$0].from)
        }
    }
}
