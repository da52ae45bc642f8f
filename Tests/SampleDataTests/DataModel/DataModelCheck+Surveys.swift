import Foundation

/// Survey waves and the answers to them.
extension DataModelCheck {
    private static let scales: [String: ClosedRange<Int>] = [
        "likert5": 1...5, "nps11": 0...10, "count-band": 0...3, "yes-no": 0...1,
    ]

    /// Waves run forward, and a question and its partner name each other.
    func checkSurveys() -> [String] {
        var found: [String] = []
        for wave in data.waves {
            let id = wave.text("id") ?? ""
            if wave.text("opened_on") ?? "9999" > wave.text("closed_on") ?? "" { found.append("\(id): closed") }
            let items = byId(wave.objects("items"))
            if items.isEmpty || items.count != wave.objects("items").count { found.append("\(id): items") }
            for (name, item) in items {
                guard let partner = item.text("paired_with") else { continue }
                guard let other = items[partner], other.text("paired_with") == name, partner != name else {
                    found.append("\(id): a partner that is none")
                    continue
                }
                if ["construct", "scale"].contains(where: { item.text($0) != other.text($0) }) {
                    found.append("\(id): partners that differ")
                }
            }
        }
        return found
    }

    /// Answers are to questions of the wave and on their scales; promises about who sees them are kept.
    func checkResponses() -> [String] {
        var found: Set<String> = []
        let waves = byId(data.waves)
        let relationships = relationshipsById
        var counts: [String: Int] = [:]
        for response in data.responses {
            guard let wave = waves[response.text("wave") ?? ""] else {
                found.insert("an answer to no wave")
                continue
            }
            let (id, role) = (wave.text("id") ?? "", response.text("respondent_role") ?? "")
            counts["\(id) \(role)", default: 0] += 1
            if ![role, "both"].contains(wave.text("audience")) { found.insert("\(id): not asked") }
            if wave.text("confidentiality") == "anonymous" {
                let tells = ["relationship", "unit"].filter { response.fields[$0] != nil }
                if !tells.isEmpty { found.insert("\(id): anonymous, and tells the \(tells.joined())") }
            }
            if let name = response.text("relationship") {
                counts["\(id) \(role) \(name)", default: 0] += 1
                let relationship = relationships[name]
                if relationship == nil { found.insert("\(id): an answer about no relationship") }
                let members = relationship?.objects("members").compactMap { $0.text("role") } ?? []
                if !members.contains(role) { found.insert("\(id): an answer of another role") }
                let started = relationship?.text("started_on") ?? "9999"
                if started > wave.text("opened_on") ?? "" { found.insert("\(id): asked before it began") }
            }
            if response.object("answers").fields.isEmpty { found.insert("\(id): no answers") }
            let items = byId(wave.objects("items"))
            for (name, value) in response.object("answers").fields {
                let scale = Self.scales[items[name]?.text("scale") ?? ""]
                if scale?.contains(value as? Int ?? -1) != true {
                    found.insert("\(id): an answer off its scale")
                }
            }
        }
        for wave in data.waves {
            for role in ["mentor", "mentee"] {
                let key = "\(wave.text("id") ?? "") \(role)"
                if counts[key] ?? 0 > wave.object("invited").number(role) ?? 0 {
                    found.insert("\(key): more answers than invitations")
                }
            }
        }
        let ids = Set(relationships.keys)
        for (key, count) in counts where count > 1 && ids.contains(String(key.split(separator: " ").last ?? ""))
        {
            found.insert("\(key): two answers")
        }
        return found.sorted()
    }
}
