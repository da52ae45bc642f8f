extension MonthView {
    /// A share, which is too early to tell while it has no case and the program is younger than its formula asks.
    func share(_ numerator: UnitSet, of denominator: UnitSet, youngestCase days: Int = 0) -> RawResult {
        if denominator.isEmpty, age(of: history.program.startsOn.number) < days { return .tooEarly }
        return .share(numerator: numerator, denominator: denominator)
    }

    /// The relationships of a set, model by model, in the order of the data model's list.
    func byModel(_ set: UnitSet) -> [UnitSet] {
        let models = RelationshipModel.allCases
        var parts = Array(repeating: noRelationships, count: models.count)
        set.forEach { relationship in
            if let index = models.firstIndex(of: relationships.model[relationship]) {
                parts[index].insert(relationship)
            }
        }
        return parts
    }

    /// A share and the same share of every model's relationships.
    func shareAndModels(
        _ id: String, _ numerator: UnitSet, of denominator: UnitSet, youngestCase days: Int
    ) -> [RawFigure] {
        let numerators = byModel(numerator)
        let denominators = byModel(denominator)
        let rows = RawFigure.rows(of: id, by: "model", RelationshipModel.allCases.map(\.rawValue)) { index in
            share(numerators[index], of: denominators[index], youngestCase: days)
        }
        return [RawFigure(id, share(numerator, of: denominator, youngestCase: days))] + rows
    }
}
