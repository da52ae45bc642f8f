/// M10, skill supply and demand, by skill.
///
/// supply: free places of the enrolled, unpaused mentors at T who offer the skill; a mentor's free places are
/// capacity − mentees, never below 0. demand: waiting mentees who seek the skill. gap: demand − supply. Somebody
/// with several skills counts in each. Thresholds count people: a small number of mentors hides their places.
enum M10SkillSupplyAndDemand: Metric {
    private static let bySkill = MetricBreakdown("skill", .skills, .overlapping, class: .c1)

    static let definition = MetricDefinition(
        id: "M10", slug: "skill-supply-and-demand", family: .joining, timing: .stock, protects: .people,
        inputs: [.required("participants.roles"), .required("relationships.members")],
        main: MetricPart(
            "supply", .places, good: .context, class: .c1, hasTotal: false, breakdowns: [bySkill],
            inputs: [.optional("participants.offers"), .capacity]),
        others: [
            MetricPart(
                "demand", .places, good: .context, class: .c1, hasTotal: false, breakdowns: [bySkill],
                inputs: [.optional("participants.seeks")]),
            MetricPart(
                "gap", .places, good: .down, class: .c1, hasTotal: false, breakdowns: [bySkill],
                inputs: [.optional("participants.offers"), .capacity, .optional("participants.seeks")],
                differenceOf: ["demand", "supply"]),
        ])

    static func figures(in view: MonthView) -> RawFigures {
        let people = view.history.dataset.participants
        let skills = view.history.program.vocabulary.skills
        var places = Array(repeating: 0, count: skills.count)
        var withPlaces = Array(repeating: view.noPeople, count: skills.count)
        let mentors = MentorPlaces(view)
        mentors.mentors.forEach { mentor in
            let free = mentors.free(mentor)
            guard free > 0 else { return }
            for skill in Set(people[mentor].offers) where skills.indices.contains(skill) {
                places[skill] += free
                withPlaces[skill].insert(mentor)
            }
        }
        var seekers = Array(repeating: view.noPeople, count: skills.count)
        view.waiting.forEach { person in
            for skill in people[person].seeks where seekers.indices.contains(skill) {
                seekers[skill].insert(person)
            }
        }
        let supply = RawFigure.rows(of: "M10.supply", by: "skill", skills) {
            .items(places[$0], units: withPlaces[$0])
        }
        let demand = RawFigure.rows(of: "M10.demand", by: "skill", skills) { .count(seekers[$0]) }
        let gap = RawFigure.rows(of: "M10.gap", by: "skill", skills) {
            .difference(seekers[$0].count, places[$0])
        }
        // The waiting list's count is public: who seeks no skill, and who does not seek one, are residuals of it.
        let seekNothing = seekers.reduce(view.waiting) { $0.subtracting($1) }
        let seekAnother = seekers.filter { !$0.isEmpty }.map { view.waiting.subtracting($0) }
        return RawFigures(
            supply + demand + gap, unprinted: [seekNothing] + seekAnother, knownElsewhere: [view.waiting])
    }
}
