import Foundation

/// Rules about days. Dates are compared as texts: `YYYY-MM-DD` sorts as the days do.
extension DataModelCheck {
    /// Days that may lie after the export: planned and due ones, and the end of an interval.
    private static let mayLieAhead: Set<String> = [
        "planned_end_on", "due_on", "due_before", "to", "by", "expires_on",
    ]

    /// Every day is a day, and none lies after the export that may not.
    func checkDates() -> [String] {
        var found: Set<String> = []
        let records =
            data.participants + data.relationships + data.meetings + data.goals + data.training + data.waves
            + data.actions + data.outcomes + data.consents + [data.program]
        for record in records { walk(record.fields, name: "", &found) }
        return found.sorted()
    }

    private func walk(_ value: Any, name: String, _ found: inout Set<String>) {
        if let object = value as? [String: Any] {
            for (name, value) in object { walk(value, name: name, &found) }
        } else if let list = value as? [Any] {
            for value in list { walk(value, name: name, &found) }
        } else if let text = value as? String, text.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil {
            if Self.day(text) == nil { found.insert("\(text) is no day") }
            if text > data.cutoff && !Self.mayLieAhead.contains(name) {
                found.insert("\(name) \(text) lies after the export")
            }
        } else if (name.hasSuffix("_on") && name != "matched_on") || name == "on" || name == "from",
            value is String
        {
            found.insert("\(name) is not a date")
        }
    }

    /// The number of a day since 1970-01-01, by Foundation's calendar; nil where there is no such day.
    static func day(_ text: String) -> Int? {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { return nil }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let components = DateComponents(year: parts[0], month: parts[1], day: parts[2])
        guard components.isValidDate(in: calendar), let date = calendar.date(from: components) else {
            return nil
        }
        return Int((date.timeIntervalSince1970 / 86_400).rounded())
    }

    /// Whether a half-open interval of days has a day, and is not turned round.
    func isInterval(_ from: String?, _ to: String?) -> Bool {
        guard let from else { return false }
        return to.map { from <= $0 } ?? true
    }
}
