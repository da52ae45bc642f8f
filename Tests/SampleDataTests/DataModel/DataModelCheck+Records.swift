import Foundation

extension DataModelCheck {
    /// Meetings lie in their relationship's life, and begin with the first and end with the closing one.
    func checkMeetings() -> [String] {
        var found: [String] = []
        let relationships = relationshipsById
        for (id, meetings) in Dictionary(grouping: data.meetings, by: { $0.text("relationship") ?? "" }) {
            let relationship = relationships[id]
            let days = meetings.compactMap { $0.text("on") }
            let (start, end) = (relationship?.text("started_on"), relationship?.text("ended_on"))
            if days.contains(where: { $0 < start ?? "9999" || $0 > end ?? "9999" }) {
                found.append("\(id): a meeting outside its life")
            }
            if days != Array(Set(days)).sorted() { found.append("\(id): two meetings on one day") }
            for minutes in meetings.compactMap({ $0.number("minutes") }) where !(5...480).contains(minutes) {
                found.append("\(id): \(minutes) minutes")
            }
            for meeting in meetings {
                let marks = meeting.object("worthwhile").fields.values
                if marks.contains(where: { !(1...5).contains($0 as? Int ?? 0) }) { found.append("\(id): mark") }
            }
            let held = meetings.filter { $0.text("status") == "held" }
            if held.count(where: { $0.text("kind") == "first" }) > 1 {
                found.append("\(id): two first meetings")
            }
            if held.dropFirst().contains(where: { $0.text("kind") == "first" }) {
                found.append("\(id): late first")
            }
            let isClosed = held.contains { $0.text("kind") == "closing" }
            let said = relationship?.object("closure").fields["closing_meeting_held"] as? Bool
            if isClosed != (said == true) { found.append("\(id): closing meeting and closure") }
        }
        return found.sorted()
    }

    /// Goals run forward, inside their relationship; what was noted about them lies between set and closed.
    func checkGoals() -> [String] {
        var found: [String] = []
        let relationships = relationshipsById
        for goal in data.goals {
            let id = goal.text("id") ?? ""
            guard let relationship = relationships[goal.text("relationship") ?? ""] else { continue }
            let set = goal.text("set_on") ?? ""
            let closed = [goal.text("done_on"), goal.text("dropped_on")].compactMap { $0 }
            if closed.count > 1 { found.append("\(id): done and dropped") }
            let last = min(closed.first ?? "9999", relationship.text("ended_on") ?? "9999", data.cutoff)
            if set < relationship.text("started_on") ?? "9999" || set > last {
                found.append("\(id): set outside")
            }
            if let due = goal.text("due_on"), due <= set { found.append("\(id): due before it was set") }
            if (goal.text("dropped_on") == nil) != (goal.text("drop_reason") == nil) {
                found.append("\(id): drop")
            }
            if closed.contains(where: { $0 < set || $0 > last }) { found.append("\(id): closed outside") }
            let notes = ["revisions", "progress"].map { goal.objects($0).compactMap { $0.text("on") } }
            for days in notes + [goal.objects("milestones").compactMap { $0.text("done_on") }] {
                if days.contains(where: { $0 < set || $0 > last }) { found.append("\(id): noted outside") }
            }
            if notes.contains(where: { $0 != Array(Set($0)).sorted() }) {
                found.append("\(id): notes not in order")
            }
            let percents = goal.objects("progress").compactMap { $0.number("percent") }
            if percents.contains(where: { !(0...100).contains($0) }) { found.append("\(id): percent") }
            for revision in goal.objects("revisions") {
                let changesDue = revision.texts("changed").contains("due")
                if revision.texts("changed").isEmpty { found.append("\(id): a revision of nothing") }
                if changesDue != (revision.text("due_before") != nil) { found.append("\(id): due_before") }
                if let before = revision.text("due_before"), before <= set {
                    found.append("\(id): due_before set")
                }
            }
            let members = relationship.objects("members").filter { $0.text("role") != "mentor" }
            if !members.contains(where: { $0.text("participant") == goal.text("owner") }) {
                found.append("\(id): owner is no mentee or peer of it")
            }
        }
        return found
    }

    /// The program's settings hold together: lists without doubles, counts that add up, metrics that exist.
    func checkProgram() -> [String] {
        var found: [String] = []
        let vocabulary = data.program.object("vocab")
        for list in ["units", "sites", "grade_bands", "skills"] {
            let folded = vocabulary.texts(list).map { $0.precomposedStringWithCanonicalMapping.lowercased() }
            if Set(folded).count != folded.count { found.append("\(list): a value stands twice") }
        }
        let numbers = vocabulary.texts("grade_bands").flatMap {
            $0.matches(of: /[0-9]+/).compactMap { Int($0.0) }
        }
        if numbers != Array(Set(numbers)).sorted() { found.append("grade bands overlap") }
        for count in data.program.objects("eligible_population") {
            let units = count.object("by_unit").fields
            let sum = units.values.reduce(0) { $0 + ($1 as? Int ?? -1) }
            if !units.isEmpty && sum != count.number("count") { found.append("units do not add up") }
            if !Set(units.keys).isSubset(of: vocabulary.texts("units")) {
                found.append("a unit not in the list")
            }
        }
        for objective in data.program.objects("objectives") {
            let number = Int((objective.text("metric") ?? "").dropFirst()) ?? 0
            if !(1...40).contains(number) { found.append("an objective without a metric") }
        }
        let needed = ["name", "summary", "setting", "starts_on", "models_offered", "cadence_days", "vocab"]
        for name in needed + ["disclosure", "contacts"] where data.program.fields[name] == nil {
            found.append("program: \(name) is missing")
        }
        let used = Set(data.relationships.compactMap { $0.text("model") })
        if !used.isSubset(of: data.program.texts("models_offered")) { found.append("a model not offered") }
        return found
    }
}
