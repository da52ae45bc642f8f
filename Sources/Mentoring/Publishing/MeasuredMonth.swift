/// What the metrics say of a month, before any rule of disclosure.
struct MeasuredMonth {
    /// Figures that are protected together.
    struct Table {
        var slots: [FigureSlot]
        var unprinted: [UnitSet]
        /// C0 counts of other tables.
        var knownElsewhere: [UnitSet]
    }

    /// All slots of the catalogue, in order.
    let slots: [FigureSlot]
    /// The raw figures; a slot without one was not collected.
    let figures: [FigureKey: RawFigure]
    let tables: [Table]
    let enrolledCount: Int
    let openCount: Int

    init(_ view: MonthView) {
        let dataset = view.history.dataset
        var slots: [FigureSlot] = []
        var figures: [FigureKey: RawFigure] = [:]
        var tables: [Table] = []
        var indexOfTable: [LinkedTable: Int] = [:]
        for metric in metrics {
            let definition = metric.definition
            let ownSlots = definition.slots(
                units: view.history.units.names, skills: view.history.program.vocabulary.skills)
            let isSupplied = definition.inputs.allSatisfy { $0.isSupplied(by: dataset) }
            let raw = isSupplied ? metric.figures(in: view) : RawFigures([])
            let suppliedKeys = Set(
                ownSlots.lazy.filter { slot in
                    (slot.part.inputs + (slot.breakdown?.inputs ?? [])).allSatisfy {
                        $0.isSupplied(by: dataset)
                    }
                }.map(\.key))
            for figure in raw.figures where suppliedKeys.contains(figure.key) { figures[figure.key] = figure }
            slots += ownSlots
            let table = Table(
                slots: ownSlots, unprinted: raw.unprinted, knownElsewhere: raw.knownElsewhere)
            if let index = indexOfTable[definition.table], definition.table != .ofItsOwn {
                tables[index].slots += table.slots
                tables[index].unprinted += table.unprinted
                tables[index].knownElsewhere += table.knownElsewhere
            } else {
                indexOfTable[definition.table] = tables.count
                tables.append(table)
            }
        }
        self.slots = slots
        self.figures = figures
        self.tables = tables
        enrolledCount = view.enrolled.count
        openCount = view.open.count
    }
}
