/// The outcome rows of one measure and period that a month's figures are made from (domain.md 3.0a, M36).
struct OutcomeComparison {
    let from: Day
    let to: Day
    let participants: [OutcomeGroupRow]
    let others: [OutcomeGroupRow]

    /// The latest period with `to` ≤ T that has both groups; nil while there is none.
    ///
    /// Of a group the rows without role and stratum count where there are any, else all of them.
    init?(of measure: OutcomeMeasure, in rows: [OutcomeGroupRow], by asOf: Int32) {
        let rows = rows.filter { $0.measure == measure && $0.to.number <= asOf }
        func has(_ group: OutcomeGroup, _ period: OutcomeGroupRow) -> Bool {
            rows.contains { $0.group == group && $0.from == period.from && $0.to == period.to }
        }
        let complete = rows.filter { has(.participant, $0) && has(.comparison, $0) }
        guard let period = complete.max(by: { ($0.to, $0.from) < ($1.to, $1.from) }) else { return nil }
        func counted(_ group: OutcomeGroup) -> [OutcomeGroupRow] {
            let all = rows.filter { $0.group == group && $0.from == period.from && $0.to == period.to }
            let whole = all.filter { $0.role == nil && !$0.hasStratum }
            return whole.isEmpty ? all : whole
        }
        from = period.from
        to = period.to
        participants = counted(.participant)
        others = counted(.comparison)
    }

    /// How the comparison group's rows say that its people were chosen: each text once, in the file's order.
    var rules: [String] {
        var rules: [String] = []
        for rule in others.compactMap(\.comparisonRule)
        where !rules.contains(where: { $0.utf8.elementsEqual(rule.utf8) }) { rules.append(rule) }
        return rules
    }
}

extension CountedShare {
    /// The share of some rows summed.
    init(_ rows: [OutcomeGroupRow]) {
        self.init(
            part: rows.reduce(0) { $0 + $1.eventCount }, whole: rows.reduce(0) { $0 + $1.startCount })
    }
}

extension OutcomeMeasure {
    /// What counts as progress: a promotion, in a community a role gained (domain.md 3.0a, M37).
    static func progression(in setting: ProgramSetting) -> OutcomeMeasure {
        setting == .community ? .roleGained : .promotion
    }
}

extension MonthView {
    /// The days that an outcome is followed.
    private static let outcomeAge = 365

    /// Both groups' shares and their difference. A group of which no row of the file tells the measure is not
    /// collected, and so is the difference then.
    func outcomeFigures(_ id: String, _ measure: OutcomeMeasure) -> RawFigures {
        let rows = history.dataset.others.outcomeGroups ?? []
        let comparison = OutcomeComparison(of: measure, in: rows, by: asOf)
        let groups = Set(rows.lazy.filter { $0.measure == measure }.map(\.group))
        func result(_ result: (OutcomeComparison) -> RawResult) -> RawResult {
            if let comparison { return result(comparison) }
            let isYoung = age(of: history.program.startsOn.number) < Self.outcomeAge
            return isYoung ? .tooEarly : .shareOfCounts(CountedShare(part: 0, whole: 0))
        }
        var figures: [RawFigure] = []
        if groups.count == OutcomeGroup.allCases.count {
            let difference = result {
                .differenceOfCounts(CountedShare($0.participants), CountedShare($0.others))
            }
            figures.append(RawFigure(id, difference))
        }
        if groups.contains(.participant) {
            let share = result { .shareOfCounts(CountedShare($0.participants)) }
            figures.append(RawFigure("\(id).participant", share))
        }
        if groups.contains(.comparison) {
            let share = result { .shareOfCounts(CountedShare($0.others)) }
            figures.append(RawFigure("\(id).comparison", share))
        }
        return RawFigures(figures)
    }
}
