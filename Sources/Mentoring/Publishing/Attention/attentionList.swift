/// The attention list of a month: one row for each relationship, request or person, with every rule that applies.
///
/// The gravest rows come first, then those that are longest over the threshold of their gravest rule, then by rule and
/// code.
/// - Parameters:
///   - view: The month's states.
///   - widespread: The rules that apply to so many relationships that F32 speaks of them, in place of their rows.
func attentionList(_ view: MonthView, widespread: Set<String>) -> [AttentionRow] {
    let dataset = view.history.dataset
    var causes: [AttentionCase.Subject: [(rank: Int, cause: AttentionCause)]] = [:]
    for (rank, rule) in attentionRules.enumerated()
    where !widespread.contains(rule.id) && rule.isSupplied(by: dataset) {
        for attention in rule.cases(in: view) where attention.isListed {
            let cause = AttentionCause(
                rule: rule.id, since: Day(number: attention.since),
                daysOver: max(0, view.age(of: attention.since)),
                severity: AttentionSeverity(attention.severity), contact: rule.contact)
            causes[attention.subject, default: []].append((rank, cause))
        }
    }
    let rows = causes.map { subject, found in
        let code =
            switch subject {
            case .relationship(let index): dataset.relationships[index].ref
            case .person(let index): dataset.participants[index].ref
            }
        let ordered = found.sorted { isBefore($0, $1) ?? false }
        return (rank: ordered[0].rank, row: AttentionRow(code: code, causes: ordered.map(\.cause)))
    }
    return rows.sorted { first, second in
        if let isBefore = isBefore((first.rank, first.row.first), (second.rank, second.row.first)) {
            return isBefore
        }
        // Rows without a code come last, and nothing but what is printed decides their order.
        if first.row.code == nil, second.row.code == nil {
            return printed(first.row).lexicographicallyPrecedes(printed(second.row))
        }
        guard let one = first.row.code else { return false }
        return second.row.code.map { one.utf8.lexicographicallyPrecedes($0.utf8) } ?? true
    }.map(\.row)
}

/// Whether a cause is graver than another, over its threshold for longer, or of an earlier rule; nil where they are
/// alike in all three.
private func isBefore(
    _ first: (rank: Int, cause: AttentionCause), _ second: (rank: Int, cause: AttentionCause)
) -> Bool? {
    if first.cause.severity != second.cause.severity { return first.cause.severity > second.cause.severity }
    if first.cause.daysOver != second.cause.daysOver { return first.cause.daysOver > second.cause.daysOver }
    return first.rank == second.rank ? nil : first.rank < second.rank
}

/// What a row without a code prints, as one that can be put in order.
private func printed(_ row: AttentionRow) -> [UInt8] {
    row.causes.flatMap { "\($0.rule) \($0.since.text) \($0.severity.rawValue) ".utf8 }
}

/// The share of open relationships above which a rule is the program's problem, in per cent, unless `thresholds.share`
/// says otherwise (domain.md 4.4).
let usualWidespreadShare = 40.0

/// Whether a rule applies to so many relationships that the program has a problem, not each pair.
func isWidespread(_ share: PublishedFigure, thresholdShare: Double) -> Bool {
    share.isUncoded && (share.value ?? 0) > thresholdShare
}
