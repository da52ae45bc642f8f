import Foundation

/// The checks of the data model on the files, written apart from the generator: ids, closed lists, required
/// and unknown fields, and the rules across files.
struct DataModelCheck {
    let data: DataSet

    init(_ data: DataSet) {
        self.data = data
    }

    /// What does not hold, in words; empty where everything does.
    func findings() -> [String] {
        checkFields() + checkIds() + checkDates() + checkPeople() + checkRelationships() + checkMembers()
            + checkCapacity() + checkMeetings() + checkGoals() + checkProgram() + checkTraining()
            + checkSurveys() + checkResponses() + checkEvents() + checkActions() + checkOutcomes()
            + checkConsents()
    }

    var participantsById: [String: Record] { byId(data.participants) }
    var relationshipsById: [String: Record] { byId(data.relationships) }

    func byId(_ records: [Record]) -> [String: Record] {
        Dictionary(records.map { ($0.text("id") ?? "", $0) }) { first, _ in first }
    }

    /// Ids follow the pattern and are unique; references to records lead somewhere; codes are unique.
    func checkIds() -> [String] {
        var found: [String] = []
        let families = [
            ("p", data.participants), ("r", data.relationships), ("m", data.meetings), ("g", data.goals),
            ("w", data.waves), ("e", data.events), ("a", data.actions), ("c", data.consents),
        ]
        for (letter, records) in families {
            let ids = records.compactMap { $0.text("id") }
            if ids.count != records.count { found.append("\(letter): a record without an id") }
            if Set(ids).count != ids.count { found.append("\(letter): an id stands twice") }
            for id in ids where id.wholeMatch(of: /[a-z]-[a-z2-7]{10}/) == nil || !id.hasPrefix("\(letter)-") {
                found.append("\(id): not a pseudonym")
            }
        }
        let people = Set(data.participants.compactMap { $0.text("id") })
        let relationships = Set(data.relationships.compactMap { $0.text("id") })
        for record in data.relationships {
            for member in record.objects("members") where !people.contains(member.text("participant") ?? "") {
                found.append("a member who is not a participant")
            }
            if let earlier = record.text("rematch_of"), !relationships.contains(earlier) {
                found.append("rematch_of leads nowhere")
            }
        }
        for record in data.meetings + data.goals
        where !relationships.contains(record.text("relationship") ?? "") {
            found.append("a record of no relationship")
        }
        for goal in data.goals where !people.contains(goal.text("owner") ?? "") {
            found.append("a goal of no participant")
        }
        let codes = (data.participants + data.relationships).compactMap { $0.text("ref") }
        if Set(codes).count != codes.count { found.append("a reference code stands twice") }
        for code in codes where code.wholeMatch(of: /[A-Z]{2}[0-9]{2}/) == nil {
            found.append("\(code): no code")
        }
        return found
    }
}
