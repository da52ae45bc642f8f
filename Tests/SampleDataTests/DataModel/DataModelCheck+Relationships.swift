import Foundation

extension DataModelCheck {
    func checkRelationships() -> [String] {
        data.relationships.flatMap { relationship in
            let id = relationship.text("id") ?? ""
            return
                (checkLife(of: relationship) + checkRoles(of: relationship) + checkAgreement(of: relationship))
                .map { "\(id): \($0)" }
        }
    }

    private func checkLife(of relationship: Record) -> [String] {
        var found: [String] = []
        let days = ["requested_on", "accepted_on", "started_on"].compactMap { relationship.text($0) }
        if days != days.sorted() { found.append("asked, accepted, started in the wrong order") }
        let (started, ended) = (relationship.text("started_on"), relationship.text("ended_on"))
        if let started, let ended, ended < started { found.append("ended before it started") }
        if started == nil && relationship.text("requested_on") == nil {
            found.append("neither asked nor started")
        }
        if (ended == nil) != (relationship.fields["closure"] == nil) { found.append("closure and end") }
        if let planned = relationship.text("planned_end_on"), planned <= started ?? "9999" {
            found.append("planned to end before it starts")
        }
        for pause in relationship.objects("paused") {
            let (from, to) = (pause.text("from"), pause.text("to"))
            if !isInterval(from, to) || from ?? "" < started ?? "9999" { found.append("pause") }
            if let ended, from ?? "" >= ended || to ?? "9999" > ended { found.append("pause after the end") }
        }
        let closure = relationship.object("closure")
        let isPlanned = ["goals-met", "term-ended"].contains(closure.text("reason") ?? "")
        if let kind = closure.text("kind"), (kind == "planned") != isPlanned { found.append("kind and reason") }
        if relationship.texts("focus").count > 3 { found.append("more than three skills in focus") }
        if let earlier = relationship.text("rematch_of").flatMap({ relationshipsById[$0] }) {
            if earlier.text("ended_on") ?? "9999" > started ?? "" { found.append("rematch before the ending") }
            let wish = earlier.object("closure").object("rematch_wanted").fields["mentee"] as? Bool
            if wish != true { found.append("rematch that nobody wanted") }
        }
        return found
    }

    private func checkRoles(of relationship: Record) -> [String] {
        let members = relationship.objects("members")
        let count = { (role: String) in members.count { $0.text("role") == role } }
        let (mentors, mentees, peers) = (count("mentor"), count("mentee"), count("peer"))
        let people = members.compactMap { $0.text("participant") }
        guard Set(people).count == members.count, members.count >= 2 else { return ["members"] }
        switch relationship.text("model") {
        case "peer": return mentors + mentees == 0 && peers >= 2 ? [] : ["not only peers"]
        case "group": return mentors >= 1 && mentees >= 2 && peers == 0 ? [] : ["not a group"]
        case "reverse":
            let bands = data.program.object("vocab").texts("grade_bands")
            let grades = people.map {
                bands.firstIndex(of: participantsById[$0]?.text("grade_band") ?? "") ?? -1
            }
            let isReverse = mentors == 1 && mentees == 1 && peers == 0 && grades[0] < grades[1]
            return isReverse && members[0].text("role") == "mentor" ? [] : ["not reverse"]
        default: return mentors == 1 && mentees == 1 && peers == 0 ? [] : ["not a pair"]
        }
    }

    private func checkAgreement(of relationship: Record) -> [String] {
        guard relationship.fields["agreement"] != nil else { return [] }
        let agreement = relationship.object("agreement")
        var days = agreement.objects("signatures").compactMap { $0.text("signed_on") }
        if let discussed = agreement.text("expectations_discussed_on") { days.append(discussed) }
        let (started, ended) = (
            relationship.text("started_on") ?? "9999", relationship.text("ended_on") ?? "9999"
        )
        let reviews = agreement.texts("reviews")
        var found: [String] = []
        if (days + reviews).contains(where: { $0 < started || $0 > ended }) {
            found.append("agreement outside it")
        }
        if reviews != Array(Set(reviews)).sorted() { found.append("reviews not in order") }
        return found
    }
}
