extension MonthView {
    /// The goals open at T of relationships open at T; one of an ended relationship is counted nowhere but in M18.
    func openGoals(_ goals: GoalHistory) -> UnitSet {
        var result = UnitSet(universe: goals.count)
        for goal in 0..<goals.count
        where open.contains(goals.relationship[goal]) && goals.isOpen(goal, on: asOf) {
            result.insert(goal)
        }
        return result
    }

    /// A share of goals, of which relationships are the protected units.
    func goalShare(_ part: UnitSet, of whole: UnitSet, youngestCase days: Int = 0) -> RawResult {
        if whole.isEmpty, age(of: history.program.startsOn.number) < days { return .tooEarly }
        let owner = history.goals?.relationship ?? []
        return .shareOfItems(ItemShare(part, of: whole, owner: owner, nobody: noRelationships))
    }
}
