import Foundation

extension DataModelCheck {
    /// A life in the program runs forward: applied, accepted, left; roles and pauses inside it.
    func checkPeople() -> [String] {
        var found: [String] = []
        for person in data.participants {
            let id = person.text("id") ?? ""
            let (applied, accepted, left) = (
                person.text("applied_on"), person.text("accepted_on"), person.text("left_on")
            )
            if let applied, let accepted, applied > accepted { found.append("\(id): accepted before applying") }
            if let left, left <= accepted ?? "9999" { found.append("\(id): left before coming") }
            if (left == nil) != (person.text("left_reason") == nil) {
                found.append("\(id): reason without leaving")
            }
            let roles = person.objects("roles")
            if roles.isEmpty { found.append("\(id): no role") }
            for role in roles + person.objects("paused") {
                let (from, to) = (role.text("from"), role.text("to"))
                if !isInterval(from, to) { found.append("\(id): interval turned round") }
                if let from, from < accepted ?? applied ?? "" { found.append("\(id): role before joining") }
                if let from, from > left ?? "9999" { found.append("\(id): role after leaving") }
            }
            for pause in person.objects("paused") where pause.text("to") ?? "9999" > left ?? "9999" {
                found.append("\(id): pause after leaving")
            }
            let isMentor = roles.contains { $0.text("role") == "mentor" }
            if !isMentor && person.number("capacity") != nil {
                found.append("\(id): capacity and mentor role")
            }
            if let capacity = person.number("capacity"), !(0...20).contains(capacity) {
                found.append("\(id): capacity \(capacity)")
            }
            if max(person.texts("seeks").count, person.texts("offers").count) > 5 {
                found.append("\(id): skills")
            }
        }
        return found
    }

    /// Members are in the program, and hold the role, for as long as they are members.
    func checkMembers() -> [String] {
        var found: [String] = []
        let people = participantsById
        for relationship in data.relationships {
            let id = relationship.text("id") ?? ""
            let start = relationship.text("started_on") ?? relationship.text("requested_on") ?? ""
            for member in relationship.objects("members") {
                guard let person = people[member.text("participant") ?? ""], let from = member.text("from")
                else {
                    continue
                }
                let end = [member.text("to"), relationship.text("ended_on")].compactMap { $0 }.min()
                if from < start || !isInterval(from, end) { found.append("\(id): membership outside its life") }
                if from < person.text("accepted_on") ?? "9999" { found.append("\(id): member before joining") }
                if let left = person.text("left_on"), relationship.text("started_on") != nil,
                    end ?? "9999" > left
                {
                    found.append("\(id): member after leaving")
                }
                let holdsRole = person.objects("roles").contains {
                    $0.text("role") == member.text("role") && $0.text("from") ?? "9999" <= from
                        && ($0.text("to") ?? "9999") >= (end ?? "9999")
                }
                let hasBegun = relationship.text("started_on") != nil
                if hasBegun && !holdsRole { found.append("\(id): a member without the role") }
            }
        }
        return found
    }

    /// No mentor has more mentees on any day than they offer places; only days on which one is added can break it.
    func checkCapacity() -> [String] {
        struct Stay {
            let from: String
            let to: String
        }
        var stays: [String: [Stay]] = [:]
        for relationship in data.relationships where relationship.text("started_on") != nil {
            let members = relationship.objects("members")
            for mentor in members where mentor.text("role") == "mentor" {
                for mentee in members where mentee.text("role") == "mentee" {
                    let ends = [mentor, mentee, relationship].compactMap {
                        $0.text("to") ?? $0.text("ended_on")
                    }
                    let stay = Stay(from: mentee.text("from") ?? "", to: ends.min() ?? "9999")
                    stays[mentor.text("participant") ?? "", default: []].append(stay)
                }
            }
        }
        let usual = data.program.number("capacity_default") ?? 0
        var found: [String] = []
        for (person, record) in participantsById {
            let own = stays[person] ?? []
            for stay in own
            where own.count(where: { $0.from <= stay.from && stay.from < $0.to })
                > record.number("capacity") ?? usual
            {
                found.append("\(person): over capacity on \(stay.from)")
            }
        }
        return found.sorted()
    }
}
