/// F20–F24: what the survey waves that closed in the month say (domain.md 4.2).
func surveyFindings(_ reader: MonthReader) -> [ReportFinding] {
    guard !reader.closedWaves.isEmpty else { return [] }
    return responses(reader)
        + [rolesApart(reader), perceptionGap(reader), trustOverTime(reader), fewerAnswers(reader)]
        .compactMap { $0 }
}

/// F20: how many of those asked replied; by role where the roles' waves differ, so that there is no total. Below half
/// it also says that the results may not describe the others.
private func responses(_ reader: MonthReader) -> [ReportFinding] {
    func finding(_ key: FigureKey) -> ReportFinding? {
        guard let share = reader.told(key), let percent = share.value else { return nil }
        let count = reader.told(
            FigureKey("\(key.id).replied", dimension: key.dimension, category: key.category))
        let whom = count == nil ? "share" : key.category ?? "all"
        return reader.finding(
            .f20, share, worse: percent < 50, variant: whom,
            [("r", .figure(share))] + (count.map { [("n", .counted($0))] } ?? []))
    }
    if let total = finding(FigureKey("M34")) { return [total] }
    return ["mentor", "mentee"].compactMap {
        finding(FigureKey("M34", dimension: "role", category: $0))
    }
}

/// F21: the two roles' satisfaction with the relationship differs by more than the steady band. Of a base that is told
/// as a band its smallest number counts.
private func rolesApart(_ reader: MonthReader) -> ReportFinding? {
    func row(_ role: String) -> PublishedFigure? {
        let row = FigureKey("M27", dimension: "role", category: role)
        return reader.told(row)
            ?? reader.told(FigureKey("M27.favorable", dimension: row.dimension, category: row.category))
    }
    guard let mentors = row("mentor"), let mentees = row("mentee"), let mentorShare = mentors.value,
        let menteeShare = mentees.value, let mentorBase = mentors.base.least,
        let menteeBase = mentees.base.least,
        SteadyBand.sharesDiffer(mentorShare, of: mentorBase, menteeShare, of: menteeBase)
    else { return nil }
    return reader.finding(
        .f21, mentors, variant: mentorShare > menteeShare ? "mentors" : "mentees",
        [("a", .figure(mentors)), ("b", .figure(mentees))])
}

/// F22: the largest difference between both sides' answers to one question is at least 15 points; ties go by the
/// order of the questions.
private func perceptionGap(_ reader: MonthReader) -> ReportFinding? {
    let gaps = reader.toldRows("M33.gap", by: "item").filter { abs($0.value ?? 0) >= 15 }
    guard let largest = gaps.compactMap({ $0.value.map { abs($0) } }).max(),
        let gap = gaps.first(where: { abs($0.value ?? 0) == largest }), let item = gap.key.category,
        let mentors = reader.told(FigureKey("M33.mentor", dimension: "item", category: item)),
        let mentees = reader.told(FigureKey("M33.mentee", dimension: "item", category: item)),
        let question = question(item, of: gap, reader)
    else { return nil }
    return reader.finding(
        .f22, gap,
        [("item", .ownWords(question)), ("a", .figure(mentors)), ("b", .figure(mentees))])
}

/// The text of a question of a wave that closed in the month.
private func question(_ id: String, of figure: PublishedFigure, _ reader: MonthReader) -> String? {
    let waves = reader.figures.facts.waves.filter {
        reader.closedWaves.contains($0.id) && (figure.wave == nil || figure.wave == $0.id)
    }
    return waves.lazy.flatMap(\.questions).first { $0.id == id }?.text
}

/// F23: trust is at least 0.2 higher in the last age band that is shown than in the first.
private func trustOverTime(_ reader: MonthReader) -> ReportFinding? {
    let bands = reader.toldRows("M30", by: "age-band")
    guard bands.count > 1, let first = bands.first, let last = bands.last, let before = first.value,
        let after = last.value,
        // Tenths as whole numbers: 3.9 − 3.7 is a little below 0.2.
        (10 * after).rounded() - (10 * before).rounded() >= 2
    else { return nil }
    return reader.finding(
        .f23, last,
        [
            ("a", .figure(first)), ("first", .phrase(first.key)), ("b", .figure(last)),
            ("last", .phrase(last.key)),
        ])
}

/// F24: fewer of those asked answered than in the wave of the same questionnaire before.
private func fewerAnswers(_ reader: MonthReader) -> ReportFinding? {
    guard let share = reader.told("M34"), share.change == .down else { return nil }
    return reader.finding(.f24, share, [])
}

extension PublishedBase {
    /// The smallest number that it may be; nil where none is told.
    var least: Int? {
        switch self {
        case .exact(let count): count
        case .band(let from, _): from
        case .notShown: nil
        }
    }
}
