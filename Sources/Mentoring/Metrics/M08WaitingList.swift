/// M08, waiting list: the mentees who wait for a relationship at T, and for how many days.
///
/// Days run from the latest of accepted_on, the beginning of the mentee role and the ends of memberships as
/// mentee or peer. Parts: the lower median and the 90th percentile (nearest rank) of the days, and the share
/// who wait for more than 30 days. Rows: the count in four bands of days.
enum M08WaitingList: Metric {
    /// The bands and the longest wait in each.
    private static let bands: [(name: String, through: Int)] = [
        ("0–14", 14), ("15–30", 30), ("31–60", 60), ("61+", .max),
    ]

    static let definition = MetricDefinition(
        id: "M08", slug: "waiting-list", family: .joining, timing: .stock, protects: .people,
        inputs: [.required("participants.roles"), .required("relationships.members")],
        main: MetricPart(
            nil, .people, good: .down, class: .c0,
            breakdowns: [MetricBreakdown("band", .fixed(bands.map(\.name)), .slices, class: .c1)]),
        others: [
            MetricPart("median-days", .days, good: .down, class: .c1),
            MetricPart("p90-days", .days, good: .down, class: .c1),
            MetricPart(
                "over-30", .percent, good: .down, class: .c1,
                numeratorRows: NumeratorRows(figure: "M08", dimension: "band", categories: ["31–60", "61+"])),
        ],
        table: .peopleInProgram)

    static func figures(in view: MonthView) -> RawFigures {
        var inBand = Array(repeating: view.noPeople, count: bands.count)
        var overThirty = view.noPeople
        for waiting in view.waitingTimes {
            let band = bands.firstIndex { waiting.days <= $0.through } ?? bands.count - 1
            inBand[band].insert(waiting.person)
            if waiting.days > 30 { overThirty.insert(waiting.person) }
        }
        let days = view.waitingTimes.map(\.days)
        let rows = RawFigure.rows(of: "M08", by: "band", bands.map(\.name)) { .count(inBand[$0]) }
        return RawFigures(
            [RawFigure("M08", .count(view.waiting))] + rows + [
                RawFigure("M08.median-days", .quantile(nearestRank(50, of: days) ?? 0, units: view.waiting)),
                RawFigure("M08.p90-days", .quantile(nearestRank(90, of: days) ?? 0, units: view.waiting)),
                RawFigure("M08.over-30", view.share(overThirty, of: view.waiting)),
            ])
    }
}
