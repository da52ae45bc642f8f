/// Who belongs to which value of an equity dimension by a month's end, people and relationships (domain.md 3.0a, M39).
struct EquityGroups {
    /// A membership, begun by T, of a mentee or peer whose value is known.
    private struct Learner {
        let relationship: Int
        let person: Int
        let value: Int
    }

    private let peopleByValue: [UnitSet]
    private let relationshipsByValue: [UnitSet]
    private let learners: [Learner]
    private let nobody: UnitSet

    /// - Parameters:
    ///   - dimension: Its index in the vocabulary.
    ///   - count: How many values it has.
    init(dimension: Int, _ count: Int, in view: MonthView) {
        let valueOfPerson = view.history.dataset.participants.map { $0.equity[dimension] ?? nil }
        var people = Array(repeating: view.noPeople, count: count)
        for (person, value) in valueOfPerson.enumerated() {
            if let value, people.indices.contains(value) { people[value].insert(person) }
        }
        var relationships = Array(repeating: view.noRelationships, count: count)
        var learners: [Learner] = []
        let members = view.relationships.members
        for relationship in 0..<view.relationships.count {
            for index in members.range(of: relationship) {
                let member = members.elements[index]
                guard member.role != .mentor, member.span.from <= view.asOf,
                    member.span.from <= member.span.to, let value = valueOfPerson[member.person],
                    relationships.indices.contains(value)
                else { continue }
                relationships[value].insert(relationship)
                learners.append(Learner(relationship: relationship, person: member.person, value: value))
            }
        }
        peopleByValue = people
        relationshipsByValue = relationships
        self.learners = learners
        nobody = view.noPeople
    }

    /// A share of people in a group and in all others.
    func people(_ everyone: ItemShare.Items, _ value: Int) -> ShareRatio {
        func side(_ members: UnitSet) -> ItemShare {
            let part = everyone.part.intersection(members)
            let whole = everyone.whole.intersection(members)
            return ItemShare(
                part: part.count, whole: whole.count, units: whole, withPart: part,
                withRest: whole.subtracting(part), items: .init(part: part, whole: whole))
        }
        return ShareRatio(
            group: side(peopleByValue[value]), others: side(others(of: value, peopleByValue)),
            everyone: everyone, counts: .people, isToldByModel: false)
    }

    /// A share of relationships in a group and in all others; the protected units are the people who bring them there.
    /// - Parameter isToldByModel: Whether the share is told for each model, too.
    func relationships(_ everyone: ItemShare.Items, _ value: Int, isToldByModel: Bool) -> ShareRatio {
        func side(_ members: UnitSet, _ isCounted: (Int) -> Bool) -> ItemShare {
            let part = everyone.part.intersection(members)
            let whole = everyone.whole.intersection(members)
            let rest = whole.subtracting(part)
            func people(_ set: UnitSet) -> UnitSet {
                var people = nobody
                for learner in learners where isCounted(learner.value) && set.contains(learner.relationship) {
                    people.insert(learner.person)
                }
                return people
            }
            return ItemShare(
                part: part.count, whole: whole.count, units: people(whole), withPart: people(part),
                withRest: people(rest), items: .init(part: part, whole: whole))
        }
        return ShareRatio(
            group: side(relationshipsByValue[value]) { $0 == value },
            others: side(others(of: value, relationshipsByValue)) { $0 != value },
            everyone: everyone, counts: .relationships, isToldByModel: isToldByModel)
    }

    private func others(of value: Int, _ byValue: [UnitSet]) -> UnitSet {
        var others = byValue[value].subtracting(byValue[value])
        for (other, set) in byValue.enumerated() where other != value { others = others.union(set) }
        return others.subtracting(byValue[value])
    }
}
