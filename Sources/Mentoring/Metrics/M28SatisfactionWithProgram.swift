/// M28, satisfaction with the program: the same figures as M27's, of the items about the program.
enum M28SatisfactionWithProgram: Metric {
    static let definition = SatisfactionFigures.definition(id: "M28", slug: "program-satisfaction")

    static func figures(in view: MonthView) -> RawFigures {
        SatisfactionFigures.figures("M28", .satisfactionWithProgram, in: view)
    }
}
