/// Q2, data age: the days from T to the cut-off, the earliest day on which a file that holds months back was taken.
///
/// How old the data are on the day of the build is told to the builder only.
enum Q2DataAge {
    static let definition = MetricDefinition(
        id: "Q2", slug: "data-age", family: .quality, timing: .stock, protects: .people, inputs: [],
        main: MetricPart(nil, .days, good: .down, class: .c0, protectsNobody: true))

    static func figures(in view: MonthView) -> RawFigures {
        let days = Int(view.history.dataset.cutoff.number) - Int(view.asOf)
        return RawFigures([RawFigure("Q2", .plainNumber(days))])
    }
}
