/// One figure or row of a month before disclosure control.
struct RawFigure: Sendable {
    let key: FigureKey
    let result: RawResult
    /// A group that readers could find by subtraction: the figure is hidden while it holds 1 to k − 1 (R3a).
    let guardedGroup: UnitSet?
    /// The survey wave it is of; nil for figures of no wave.
    let wave: WaveReading?

    init(
        _ key: FigureKey, _ result: RawResult, guardedGroup: UnitSet? = nil, wave: WaveReading? = nil
    ) {
        self.key = key
        self.result = result
        self.guardedGroup = guardedGroup
        self.wave = wave
    }

    init(_ id: String, _ result: RawResult, guardedGroup: UnitSet? = nil) {
        self.init(FigureKey(id), result, guardedGroup: guardedGroup)
    }

    /// The rows of a breakdown, one for each category.
    static func rows(
        of id: String, by dimension: String, _ categories: [String], _ result: (Int) -> RawResult?
    ) -> [RawFigure] {
        categories.enumerated().compactMap { index, category in
            result(index).map { RawFigure(FigureKey(id, dimension: dimension, category: category), $0) }
        }
    }
}

/// All that a metric says about a month. A slot that is left out was not collected.
struct RawFigures: Sendable {
    let figures: [RawFigure]
    /// Groups that no figure prints and that must not become known through the others (R5).
    let unprinted: [UnitSet]
    /// C0 counts of other tables that readers know beside these figures (domain.md R3a).
    let knownElsewhere: [UnitSet]

    init(_ figures: [RawFigure], unprinted: [UnitSet] = [], knownElsewhere: [UnitSet] = []) {
        self.figures = figures
        self.unprinted = unprinted
        self.knownElsewhere = knownElsewhere
    }
}
