/// A month's figures under the rules that look at this month alone, so that months can be worked out at one time.
struct ToldMonth: Sendable {
    let view: MonthView
    /// The slots that are the edition's, in the catalogue's order.
    let slots: [FigureSlot]
    /// What may be told, without the figures of which an earlier month's is repeated (R8e).
    let told: [FigureKey: ToldFigure]
    /// What the data supply, told or not.
    let supplied: Set<FigureKey>
    /// How many people are enrolled and how many relationships open at the month's end.
    let size: (enrolled: Int, open: Int)

    init(_ history: ProgramHistory, month: Month, rules: PrimaryRules, fiscalYear: FiscalYear) {
        let isTeam = rules.edition == .team
        let isYearEnd = fiscalYear.lastMonth(of: month) == month
        // R8e: windows of twelve months are told once a fiscal year, so that no two of them overlap.
        func isRepeated(_ slot: FigureSlot) -> Bool {
            let isYearly = slot.part.isToldYearly || (slot.part.spansTwelveMonths && !isTeam)
            return isYearly && !isYearEnd
        }
        // A part of the team's alone is no figure of the other editions, so that nothing of it bears on theirs.
        func belongsHere(_ slot: FigureSlot) -> Bool { isTeam || !slot.part.isTeamOnly }
        view = MonthView(history, month: month)
        let measured = MeasuredMonth(view)
        let told = PublishingMonth(measured, rules: rules) { belongsHere($0) && !isRepeated($0) }.told
        self.told = Dictionary(told.map { ($0.slot.key, $0) }) { first, _ in first }
        slots = measured.slots.filter(belongsHere)
        supplied = Set(measured.figures.keys)
        size = (measured.enrolledCount, measured.openCount)
    }
}
