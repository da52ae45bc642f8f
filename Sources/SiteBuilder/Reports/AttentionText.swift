import Mentoring

/// A row of the attention list in the site's language.
struct AttentionText: Sendable {
    /// The reference code, or that there is none.
    let code: String
    /// What applies, the gravest first.
    let causes: [Cause]
    /// What to do first: the step of the gravest.
    let step: String
    /// Whom to talk to.
    let side: String

    /// A rule that applies.
    struct Cause: Sendable {
        /// The rule in words.
        let rule: String
        let severity: String
        /// The first day on which it applied.
        let since: String
    }
}

extension FigureText {
    /// A row of the attention list in words; the guide for it is `GuidesByHelp.page(forRule:)`.
    func attention(_ row: AttentionRow) -> AttentionText {
        let first = row.first
        let key = "attention.rules.\(first.rule)"
        return AttentionText(
            code: row.code ?? words[.attentionNoCode], causes: row.causes.map(cause),
            step: words.text(at: "\(key).step_\(first.severity.rawValue)") ?? words.text(at: "\(key).step")
                ?? "",
            side: words.text(at: "attention.sides.\(row.contact.rawValue)") ?? row.contact.rawValue)
    }

    private func cause(_ cause: AttentionCause) -> AttentionText.Cause {
        let key = "attention.rules.\(cause.rule)"
        let severity = cause.severity.rawValue
        return AttentionText.Cause(
            rule: words.text(at: "\(key).about_\(severity)") ?? words.text(at: "\(key).about") ?? cause.rule,
            severity: words.text(at: "attention.severities.\(severity)") ?? severity,
            since: name(of: cause.since))
    }

    /// What an attention rule is called in a list of them.
    func name(ofRule id: String) -> String {
        words.text(at: "attention.rules.\(id).name") ?? words.text(at: "metrics.M40.\(id).name") ?? id
    }

    /// To how many rows of the list each rule applies, the most frequent first, ties in the order given.
    func attentionCounts(_ rows: [AttentionRow]) -> [String] {
        var counts: [(rule: String, count: Int)] = []
        for cause in rows.flatMap(\.causes) {
            if let index = counts.firstIndex(where: { $0.rule.utf8.elementsEqual(cause.rule.utf8) }) {
                counts[index].count += 1
            } else {
                counts.append((cause.rule, 1))
            }
        }
        return counts.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map
        {
            words.text(
                .attentionCount, ["rule": name(ofRule: $0.element.rule), "count": "\($0.element.count)"])
        }
    }
}
