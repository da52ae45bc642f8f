/// F28, F29, F30 and F32: the program itself, its objectives, its follow-ups and its data (domain.md 4.2).
func programFindings(_ reader: MonthReader) -> [ReportFinding] {
    metObjectives(reader) + [lateActions(reader), missingFamilies(reader)].compactMap { $0 }
        + widespreadRules(reader)
}

/// F28: an objective is met for the first time, by what this and all earlier months publish. One that asks to keep a
/// figure where it is is not news while it stands there.
private func metObjectives(_ reader: MonthReader) -> [ReportFinding] {
    let figures = reader.figures
    return figures.facts.objectives.compactMap { objective in
        let key = FigureKey(objective.metric)
        guard objective.direction != .keep, let now = figures.figure(key, in: reader.month),
            now.resultMonth == reader.month, now.wave.map(reader.closedWaves.contains) ?? true,
            objective.isMet(by: now) == true,
            !figures.months.contains(where: { earlier in
                earlier < reader.month && figures.figure(key, in: earlier).flatMap(objective.isMet) == true
            })
        else { return nil }
        return reader.finding(.f28, now, [("text", .ownWords(objective.text))])
    }
}

/// F29: follow-ups that are open and overdue at T.
private func lateActions(_ reader: MonthReader) -> ReportFinding? {
    let late = reader.figures.facts.actions.filter { $0.isOpen(on: reader.month.lastDay) }
        .count { $0.dueOn < reader.month.lastDay }
    guard late > 0 else { return nil }
    return ReportFinding(
        rule: .f29, severity: FindingRule.f29.severity(worse: true), variant: late == 1 ? "one" : "other",
        places: [("n", .number(late))], figure: nil)
}

/// F30: of a family of metrics no figure could be computed, because its data were not supplied.
private func missingFamilies(_ reader: MonthReader) -> ReportFinding? {
    let missing = reader.toldRows("Q1", by: "family").filter { $0.value == 0 }.compactMap(\.key.category)
    guard !missing.isEmpty, let total = reader.told("Q1") else { return nil }
    return reader.finding(
        .f30, total, [("date", .day(reader.figures.cutoff)), ("families", .families(missing))])
}

/// F32: attention rules that apply to so many relationships that the program has a problem, not each pair; for the
/// team alone.
private func widespreadRules(_ reader: MonthReader) -> [ReportFinding] {
    guard reader.figures.edition == .team else { return [] }
    return attentionRules.compactMap { rule in
        guard let share = reader.told("M40.\(rule.id)"),
            isWidespread(share, thresholdShare: reader.figures.widespreadShare)
        else { return nil }
        return reader.finding(.f32, share, [("rule", .attentionRule(rule.id)), ("x", .figure(share))])
    }
}
