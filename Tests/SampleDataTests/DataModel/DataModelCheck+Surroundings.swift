import Foundation

/// Training, events, actions, outcomes, consents and identities.
extension DataModelCheck {
    /// Every object of the files around the relationships with the name of its kind.
    func surroundingObjects() -> [(String, Record)] {
        var all = data.program.objects("training_modules").map { ("module", $0) }
        all += data.training.map { ("training", $0) }
        for wave in data.waves {
            all += [("wave", wave), ("invited", wave.object("invited"))]
            all += wave.objects("items").map { ("item", $0) }
        }
        all += data.responses.map { ("response", $0) }
        for event in data.events { all += [("event", event), ("attended", event.object("attended"))] }
        all += data.actions.map { ("action", $0) }
        for outcome in data.outcomes {
            all += [("outcome", outcome), ("period", outcome.object("period"))]
            all.append(("stratum", outcome.object("stratum")))
        }
        all += data.consents.map { ("consent", $0) } + data.identities.map { ("identity", $0) }
        return all
    }

    /// Those who agree to be shown are in the program on that day, and have one name each.
    func checkConsents() -> [String] {
        var found: [String] = []
        let people = participantsById
        let named = data.identities.compactMap { $0.text("participant") }
        if Set(named).count != named.count { found.append("an identity twice") }
        for name in named where people[name] == nil { found.append("the identity of no participant") }
        for consent in data.consents {
            guard let person = people[consent.text("participant") ?? ""] else {
                found.append("the consent of no participant")
                continue
            }
            let day = consent.text("given_on") ?? ""
            if day < person.text("accepted_on") ?? "9999" || day >= person.text("left_on") ?? "9999" {
                found.append("a consent of someone who is not in the program")
            }
            if !named.contains(consent.text("participant") ?? "") { found.append("a consent without a name") }
        }
        return found
    }

    /// Modules are the program's; people complete them while they are in the program, in a role they are for.
    func checkTraining() -> [String] {
        var found: [String] = []
        let people = participantsById
        let modules = byId(data.program.objects("training_modules"))
        if modules.count != data.program.objects("training_modules").count { found.append("a module twice") }
        for training in data.training {
            guard let person = people[training.text("participant") ?? ""] else {
                found.append("training of no participant")
                continue
            }
            guard let module = modules[training.text("module") ?? ""] else {
                found.append("training in no module")
                continue
            }
            let day = training.text("completed_on") ?? ""
            let left = person.text("left_on") ?? "9999"
            if day < person.text("accepted_on") ?? "9999" || day > left { found.append("training outside") }
            if training.text("expires_on") ?? "9999" <= day { found.append("training that ends at once") }
            let audience = module.text("for") ?? ""
            let roles = person.objects("roles").compactMap { $0.text("role") }
            if audience != "both" && !roles.contains(audience) { found.append("training for another role") }
        }
        return found.sorted()
    }

    /// Those who came had registered, and those who registered had a seat; nobody has been at a later event.
    func checkEvents() -> [String] {
        var found: [String] = []
        let days = data.events.compactMap { $0.text("on") }
        if days != days.sorted() { found.append("events not in order") }
        for event in data.events {
            let id = event.text("id") ?? ""
            let attended = event.object("attended").fields.values.map { $0 as? Int ?? -1 }
            if Self.day(event.text("on") ?? "") == nil { found.append("\(id): no day") }
            if attended.contains(where: { $0 < 0 }) { found.append("\(id): attended") }
            let (registered, seats) = (event.number("registered"), event.number("seats"))
            if attended.reduce(0, +) > registered ?? 0 { found.append("\(id): more came than registered") }
            if registered ?? 0 > seats ?? .max { found.append("\(id): more registered than seats") }
            let isOver = event.text("on") ?? "" <= data.cutoff
            if isOver != (registered != nil) { found.append("\(id): registered and its day") }
        }
        return found
    }

    /// Actions come from a finding or an attention rule, and run forward.
    func checkActions() -> [String] {
        var found: [String] = []
        for action in data.actions {
            let id = action.text("id") ?? ""
            let finding = action.text("from_finding") ?? ""
            if finding.wholeMatch(of: /F(0[1-9]|[12][0-9]|3[0-2])|A([1-9]|1[0-5])/) == nil {
                found.append("\(id): from no finding")
            }
            let opened = action.text("opened_on") ?? "9999"
            if action.text("due_on") ?? "" < opened { found.append("\(id): due before it was opened") }
            if let done = action.text("done_on"), done < opened { found.append("\(id): done before") }
            if action.fields["outcome"] != nil && action.text("done_on") == nil {
                found.append("\(id): an outcome of what is not done")
            }
        }
        return found
    }

    /// Every row has its rule, counts that hold, a period that is over, and a row of the other group.
    func checkOutcomes() -> [String] {
        var found: Set<String> = []
        var groups: [String: Set<String>] = [:]
        for outcome in data.outcomes {
            if outcome.text("comparison_rule") ?? "" == "" { found.insert("an outcome without a rule") }
            let (start, events) = (outcome.number("n_start") ?? -1, outcome.number("n_event") ?? -1)
            if !(0...max(0, start)).contains(events) || start < 0 { found.insert("counts of an outcome") }
            let period = outcome.object("period")
            let (from, to) = (period.text("from") ?? "9999", period.text("to") ?? "9999")
            if from > to || to > data.cutoff { found.insert("period of an outcome") }
            let stratum = outcome.object("stratum").text("grade_band") ?? "all"
            let key = [from, to, outcome.text("measure") ?? "", stratum].joined(separator: " ")
            let group = outcome.text("group") ?? ""
            if groups[key, default: []].contains(group) { found.insert("an outcome stands twice") }
            groups[key, default: []].insert(group)
        }
        if groups.values.contains(where: { $0.count != 2 }) { found.insert("an outcome of one group alone") }
        return found.sorted()
    }
}
