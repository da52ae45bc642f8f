import Mentoring

/// A row of the attention list in the site's language.
struct AttentionText: Sendable {
    /// The reference code, or that there is none.
    let code: String
    /// What applies, in words.
    let rule: String
    /// The first day on which it applied.
    let since: String
    let severity: String
    /// What to do next.
    let step: String
    /// Whom to talk to.
    let side: String
}

extension FigureText {
    /// A row of the attention list in words; the guide for it is `GuidesByHelp.page(forRule:)`.
    func attention(_ row: AttentionRow) -> AttentionText {
        let key = "attention.rules.\(row.rule)"
        let severity = row.severity.rawValue
        return AttentionText(
            code: row.code ?? words[.attentionNoCode], rule: words.text(at: "\(key).about") ?? row.rule,
            since: name(of: row.since),
            severity: words.text(at: "attention.severities.\(severity)") ?? severity,
            step: words.text(at: "\(key).step_\(severity)") ?? words.text(at: "\(key).step") ?? "",
            side: words.text(at: "attention.sides.\(row.contact.rawValue)") ?? row.contact.rawValue)
    }
}
