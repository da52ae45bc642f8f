/// The attention list of a month: the gravest rows first, then those that wait longest, then by rule and code.
///
/// - Parameters:
///   - view: The month's states.
///   - widespread: The rules that apply to so many relationships that F32 speaks of them, in place of their rows.
func attentionList(_ view: MonthView, widespread: Set<String>) -> [AttentionRow] {
    let dataset = view.history.dataset
    var found: [(rank: Int, severity: AttentionCase.Severity, row: AttentionRow)] = []
    for (rank, rule) in attentionRules.enumerated()
    where !widespread.contains(rule.id) && rule.isSupplied(by: dataset) {
        for attention in rule.cases(in: view) where attention.isListed {
            let code =
                switch attention.subject {
                case .relationship(let index): dataset.relationships[index].ref
                case .person(let index): dataset.participants[index].ref
                }
            let row = AttentionRow(
                code: code, rule: rule.id, since: Day(number: attention.since),
                daysOver: max(0, view.age(of: attention.since)),
                severity: AttentionSeverity(attention.severity),
                contact: rule.contact)
            found.append((rank, attention.severity, row))
        }
    }
    return found.sorted { first, second in
        if first.severity != second.severity { return first.severity > second.severity }
        if first.row.daysOver != second.row.daysOver { return first.row.daysOver > second.row.daysOver }
        if first.rank != second.rank { return first.rank < second.rank }
        // Rows without a code come last; nothing but what is printed decides their order.
        guard let one = first.row.code else { return false }
        return second.row.code.map { one.utf8.lexicographicallyPrecedes($0.utf8) } ?? true
    }.map(\.row)
}

/// The share of open relationships above which a rule is the program's problem, in per cent, unless `thresholds.share`
/// says otherwise (domain.md 4.4).
let usualWidespreadShare = 40.0

/// Whether a rule applies to so many relationships that the program has a problem, not each pair.
func isWidespread(_ share: PublishedFigure, thresholdShare: Double) -> Bool {
    share.isUncoded && (share.value ?? 0) > thresholdShare
}
