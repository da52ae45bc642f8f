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
        var result: [FigureKey: RawFigure] = [:]
        var measured: [(metric: MetricDefinition, isCollected: Bool)] = []
        var tables: [Table] = []
        var indexOfTable: [LinkedTable: Int] = [:]
        func add(_ definition: MetricDefinition, _ figures: () -> RawFigures) {
            let vocabulary = view.history.program.vocabulary
            var ownSlots = definition.slots(
                units: view.history.units.names, skills: vocabulary.skills,
                pairedQuestions: view.history.surveys?.pairedQuestions ?? [], equity: vocabulary.equity)
            let isSupplied = definition.inputs.allSatisfy { $0.isSupplied(by: dataset) }
            let raw = isSupplied ? figures() : RawFigures([])
            let suppliedKeys = Set(
                ownSlots.lazy.filter { slot in
                    (slot.part.inputs + (slot.breakdown?.inputs ?? [])).allSatisfy {
                        $0.isSupplied(by: dataset)
                    }
                }.map(\.key))
            slots += ownSlots
            var isCollected = false
            for figure in raw.figures where suppliedKeys.contains(figure.key) {
                result[figure.key] = figure
                isCollected = true
            }
            measured.append((definition, isCollected))
            // What is known of a sum of answers says nothing of how many there are: means are protected apart.
            let means = definition.items == .answers ? ownSlots.filter { $0.part.unit == .scale } : []
            if !means.isEmpty, means.count < ownSlots.count {
                tables.append(Table(slots: means, unprinted: [], knownElsewhere: []))
                ownSlots.removeAll { $0.part.unit == .scale }
            }
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
        for metric in metrics { add(metric.definition) { metric.figures(in: view) } }
        add(Q1DataCompleteness.definition) { Q1DataCompleteness.figures(measured) }
        add(Q2DataAge.definition) { Q2DataAge.figures(in: view) }
        self.slots = slots
        self.figures = result
        self.tables = tables
        enrolledCount = view.enrolled.count
        openCount = view.open.count
    }
}
