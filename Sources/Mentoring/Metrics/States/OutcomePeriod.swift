/// The rows of one outcome and period that has both groups, as metrics count them (domain.md 3.0a, M36).
struct OutcomePeriod {
    let measure: OutcomeMeasure
    let from: Day
    let to: Day
    let participants: [OutcomeGroupRow]
    let others: [OutcomeGroupRow]

    /// Nil where one of the groups has no row. Of a group the rows without role and stratum count where there are any,
    /// else all of them.
    private init?(_ measure: OutcomeMeasure, from: Day, to: Day, _ rows: [OutcomeGroupRow]) {
        func counted(_ group: OutcomeGroup) -> [OutcomeGroupRow] {
            let all = rows.filter { $0.group == group }
            let whole = all.filter { $0.role == nil && !$0.hasStratum }
            return whole.isEmpty ? all : whole
        }
        self.measure = measure
        self.from = from
        self.to = to
        participants = counted(.participant)
        others = counted(.comparison)
        if participants.isEmpty || others.isEmpty { return nil }
    }

    /// Every period of every outcome that has both groups, the latest last; of two that end on one day, the one that
    /// began later.
    static func all(_ rows: [OutcomeGroupRow]) -> [OutcomePeriod] {
        struct Key: Hashable {
            let measure: OutcomeMeasure
            let from: Day
            let to: Day
        }
        return Dictionary(grouping: rows) { Key(measure: $0.measure, from: $0.from, to: $0.to) }
            .compactMap { OutcomePeriod($0.measure, from: $0.from, to: $0.to, $1) }
            .sorted { ($0.to, $0.from, $0.measure.rawValue) < ($1.to, $1.from, $1.measure.rawValue) }
    }

    /// How the comparison group's people were chosen: each text once, in the file's order.
    var rules: [String] {
        var rules: [String] = []
        for rule in others.compactMap(\.comparisonRule) where !rules.contains(rule) { rules.append(rule) }
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
        let period = OutcomePeriod.all(rows).last { $0.measure == measure && $0.to.number <= asOf }
        let groups = Set(rows.lazy.filter { $0.measure == measure }.map(\.group))
        func result(_ result: (OutcomePeriod) -> RawResult) -> RawResult {
            if let period { return result(period) }
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
