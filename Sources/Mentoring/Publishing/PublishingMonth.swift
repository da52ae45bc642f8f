/// The figures of one month for one edition, before months are compared.
struct PublishingMonth {
    /// The slots in catalogue order, each with what may be told of it.
    let told: [ToldFigure]

    /// Applies the rules for single figures (R2, R3, R8b), then protects each linked table as one (R5, R6).
    /// - Parameter isTold: Whether a slot's figure of this month is told at all, and not an earlier one (R8e).
    init(
        _ measured: MeasuredMonth, rules: PrimaryRules, isTold: (FigureSlot) -> Bool
    ) {
        var told: [FigureKey: ToldFigure] = [:]
        for table in measured.tables {
            var figures = table.slots.filter(isTold).map { slot in
                let raw = measured.figures[slot.key]
                return TableFigure(slot: slot, raw: raw, verdict: rules.verdict(on: raw, in: slot))
            }.hidingSharedFates().protectingRatios(rules).hidingLeftAlone(nil)
            guard let metric = figures.first?.slot.metric else { continue }
            let (universe, owners) = Self.units(of: metric, rules.history)
            func protect() -> [CellFate] {
                suppress(
                    protectedTable(
                        figures, unprinted: table.unprinted, knownElsewhere: table.knownElsewhere,
                        universe: universe, owners: owners, isSmall: rules.isSmall),
                    smallestCount: rules.smallestCount)
            }
            var fates = protect()
            while true {
                let complete = figures.hidingLeftAlone(fates)
                guard complete.map(\.verdict) != figures.map(\.verdict) else { break }
                figures = complete
                fates = protect()
            }
            let fateByKey = Dictionary(
                zip(figures.lazy.map(\.slot.key), fates), uniquingKeysWith: { first, _ in first })
            for (figure, fate) in zip(figures, fates) {
                let sharesHiddenFate =
                    fate == .shown && !rules.isExact(figure.slot)
                    && figure.slot.partnerKey.flatMap { fateByKey[$0] } == .hidden
                // A difference is told where both its sides are (R3i).
                let lacksASide = fate == .shown && figure.slot.sideKeys.contains { fateByKey[$0] != .shown }
                let isHidden = sharesHiddenFate || lacksASide
                told[figure.slot.key] = ToldFigure(figure, isHidden ? .hidden : fate)
            }
        }
        self.told = measured.slots.compactMap { told[$0.key] }
    }

    /// How many units, or items, a metric's sets are over, and whose the items are.
    private static func units(
        of metric: MetricDefinition, _ history: ProgramHistory
    ) -> (universe: Int, owners: (owner: [Int], count: Int)?) {
        let surveys = history.surveys
        switch (metric.items, metric.protectedUnit) {
        case (.goals, _):
            let goals = history.goals
            return (goals?.count ?? 0, (goals?.relationship ?? [], history.relationships.count))
        case (.answers, _):
            return (
                surveys?.answers.count ?? 0, (surveys?.respondentOfAnswer ?? [], surveys?.responses.count ?? 0)
            )
        case (.responses, _), (nil, .respondents): return (surveys?.responses.count ?? 0, nil)
        case (nil, .relationships): return (history.relationships.count, nil)
        case (nil, _): return (history.people.count, nil)
        }
    }
}

/// What may be told of a figure.
struct ToldFigure {
    let slot: FigureSlot
    let result: RawResult?
    let status: FigureStatus
    /// The survey wave it is of.
    let wave: WaveReading?

    init(_ figure: TableFigure, _ fate: CellFate) {
        slot = figure.slot
        result = figure.raw?.result
        wave = figure.raw?.wave
        switch (fate, figure.verdict) {
        case (.shown, _): status = .published
        case (.coded, .coded(let code)): status = code
        case (.coded, _), (.hidden, _): status = .hidden
        case (.aside, .tooEarly): status = .tooEarly
        case (.aside, _): status = .notCollected
        }
    }

    init(slot: FigureSlot, status: FigureStatus) {
        self.slot = slot
        result = nil
        wave = nil
        self.status = status
    }
}
