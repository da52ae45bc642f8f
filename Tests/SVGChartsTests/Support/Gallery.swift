import SVGCharts
import Testing

/// One example of each form and of each kind of point, named for its golden file. The names of the test suite are
/// also the page on which a person looks at the charts.
enum Gallery {
    struct Example: Sendable, CustomTestStringConvertible {
        let name: String
        let chart: any Chart
        var testDescription: String { name }
    }

    static let all: [Example] = lines + columns + bars + shares + figures

    static let months = [
        "Aug 2025", "Sep 2025", "Oct 2025", "Nov 2025", "Dec 2025", "Jan 2026", "Feb 2026", "Mar 2026",
        "Apr 2026", "May 2026", "Jun 2026", "Jul 2026", "Aug 2026",
    ]

    static func frame(
        _ id: String, _ title: String, style: NumberStyle = NumberStyle(suffix: "%"),
        width: ChartWidth = .standard
    ) -> ChartFrame {
        ChartFrame(
            id: id, title: title, description: "What \(title) shows, in one sentence.", numberStyle: style,
            emptyText: "No data yet", hiddenText: "not shown", missingText: "no data", width: width)
    }

    static func values(_ numbers: Double...) -> [ChartPoint] { numbers.map { .value($0) } }

    static func series(_ name: String, _ numbers: Double...) -> ChartSeries {
        ChartSeries(name: name, points: numbers.map { .value($0) })
    }

    private static let engaged = values(58, 61, 60, 63, 57, 62, 66, 65, 69, 68, 72, 71, 74)
    private static let people = NumberStyle()
    private static let target = ChartTarget(value: 70, label: "Target 70%")

    private static let lines: [Example] = [
        Example(
            name: "line-one-series-target",
            chart: LineChart(
                frame: frame("l1", "Engaged relationships"), columns: months,
                series: [ChartSeries(name: "Engaged", points: engaged)], domain: .percent, target: target)),
        Example(
            name: "line-every-kind-of-point",
            chart: LineChart(
                frame: frame("l2", "Match rate"), columns: months,
                series: [
                    ChartSeries(
                        name: "Match rate",
                        points: [.hidden] + values(52, 55) + [.missing] + values(61) + [.hidden, .hidden]
                            + values(70, 76) + [.bounded(85...100, "≥85%"), .bounded(85...100, "≥85%")]
                            + values(83, 81))
                ],
                domain: .percent, target: target)),
        Example(
            name: "line-five-series",
            chart: LineChart(
                frame: frame("l3", "Enrolled people", style: people), columns: months,
                series: [
                    series("Mentors", 40, 41, 43, 44, 44, 47, 50, 52, 51, 55, 57, 58, 60),
                    series("Mentees", 62, 66, 65, 70, 71, 73, 80, 82, 83, 85, 84, 88, 90),
                    series("Peer circles", 12, 12, 13, 15, 14, 16, 16, 19, 21, 22, 25, 24, 26),
                    series("Program coordinators", 20, 20, 21, 22, 22, 23, 22, 24, 24, 25, 26, 27, 27),
                    series("Reverse mentors", 5, 6, 5, 8, 9, 10, 12, 12, 13, 15, 17, 20, 25),
                ],
                domain: .fromZero, target: ChartTarget(value: 75, label: "Places: 75"))),
        Example(
            name: "line-two-series-hidden-and-coded",
            chart: LineChart(
                frame: frame("l4", "Goals set by role"), columns: months,
                series: [
                    ChartSeries(name: "Formal", points: engaged),
                    ChartSeries(
                        name: "Flash",
                        points: values(40, 38, 35) + [.coded("≤30%"), .coded("≤30%"), .coded("≤30%")]
                            + values(36, 41) + [.hidden] + values(45, 44, 47) + [.coded("≤45%")]),
                ],
                domain: .percent)),
        Example(
            name: "line-days-wide",
            chart: LineChart(
                frame: frame("l5", "Time to match", style: NumberStyle(suffix: " days"), width: .wide),
                columns: months, series: [series("Days", 31, 28, 35, 30, 26, 27, 24, 22, 25, 21, 19, 20, 18)],
                domain: .fromZero, target: ChartTarget(value: 21, label: "Promised: 21 days"))),
        Example(
            name: "line-mean-narrow",
            chart: LineChart(
                frame: frame("l6", "Trust", style: NumberStyle(decimals: 1), width: .narrow),
                columns: ["Spring 2024", "Autumn 2024", "Spring 2025", "Autumn 2025"],
                series: [series("Mentors", 4.1, 4.2, 4.2, 4.4), series("Mentees", 3.8, 4, 4.3, 4.4)],
                domain: .between(1, 5))),
        Example(
            name: "line-all-hidden",
            chart: LineChart(
                frame: frame("l7", "Training"), columns: months,
                series: [
                    ChartSeries(name: "Training", points: Array(repeating: .hidden, count: 13))
                ],
                domain: .percent)),
        Example(
            name: "line-empty",
            chart: LineChart(
                frame: frame("l8", "Nothing"), columns: months, series: [ChartSeries(name: "A", points: [])],
                domain: .percent)),
    ]

    private static let columns: [Example] = [
        Example(
            name: "columns-thirteen-months",
            chart: ColumnChart(
                frame: frame("c1", "Waiting list", style: people), columns: months,
                points: values(12, 15, 9, 11, 18, 22, 17, 14, 13, 9, 8, 11, 7))),
        Example(
            name: "columns-every-kind-of-point",
            chart: ColumnChart(
                frame: frame("c2", "Meetings kept"), columns: months,
                points: values(72, 75) + [.hidden] + values(70) + [.missing] + values(78, 81)
                    + [.bounded(85...100, "≥85%"), .bounded(85...100, "≥85%")] + values(80, 77) + [.hidden]
                    + values(82),
                domain: .percent, target: ChartTarget(value: 80, label: "Target 80%"))),
        Example(
            name: "columns-negative-wide",
            chart: ColumnChart(
                frame: frame("c3", "Net change", style: people, width: .wide), columns: months,
                points: values(3, 5, -2, 0, 4, -6, 1, 2, 8, -1, 0, 3, 5))),
        Example(
            name: "columns-thousands-narrow",
            chart: ColumnChart(
                frame: frame("c4", "Meetings", style: people, width: .narrow),
                columns: ["2023", "2024", "2025", "2026"], points: values(850, 1240, 1980, 2405))),
    ]

    private static let bars: [Example] = [
        Example(
            name: "bars-ranked",
            chart: BarChart(
                frame: frame("b1", "Mentors by unit", style: people),
                categories: [
                    ChartCategory(name: "Sales", point: .value(14)),
                    ChartCategory(name: "Engineering and product development", point: .value(31)),
                    ChartCategory(name: "People", point: .hidden),
                    ChartCategory(name: "Finance, legal and procurement services", point: .value(9)),
                    ChartCategory(name: "Support", point: .hidden),
                    ChartCategory(name: "Operations", point: .value(22)),
                ])),
        Example(
            name: "bars-percent-target",
            chart: BarChart(
                frame: frame("b2", "Training completed by role"),
                categories: [
                    ChartCategory(name: "Mentors", point: .value(82)),
                    ChartCategory(name: "Mentees", point: .value(64)),
                    ChartCategory(name: "Coordinators", point: .bounded(85...100, "≥85%")),
                    ChartCategory(name: "Peers", point: .hidden),
                    ChartCategory(name: "Sponsors", point: .missing),
                ],
                domain: .percent, target: ChartTarget(value: 80, label: "Target 80%"))),
        Example(
            name: "bars-negative",
            chart: BarChart(
                frame: frame("b3", "Skill gap", style: NumberStyle(suffix: " places")),
                categories: [
                    ChartCategory(name: "Public speaking", point: .value(7)),
                    ChartCategory(name: "Rust", point: .value(-4)),
                    ChartCategory(name: "Negotiation", point: .value(2)),
                    ChartCategory(name: "事業計画の立て方と予算管理の基礎", point: .value(0)),
                ],
                order: .given)),
    ]

    private static let reasons: [(String, Double)] = [
        ("Fit, expectations or conflict", 12), ("Time", 34), ("Left or moved", 27), ("Inactivity", 19),
        ("Other", 8),
    ]

    private static let shares: [Example] = [
        Example(
            name: "share-with-key",
            chart: ShareBar(
                frame: frame("s1", "Why relationships ended early"),
                parts: reasons.map { ChartCategory(name: $0.0, point: .value($0.1)) })),
        Example(
            name: "share-direct-labels",
            chart: ShareBar(
                frame: frame("s2", "Goals", width: .wide),
                parts: [
                    ChartCategory(name: "Done in time", point: .value(46)),
                    ChartCategory(name: "Done late", point: .value(21)),
                    ChartCategory(name: "Still open", point: .value(18)),
                    ChartCategory(name: "Dropped", point: .value(15)),
                ])),
        Example(
            name: "share-two-hidden",
            chart: ShareBar(
                frame: frame("s3", "Reasons"),
                parts: reasons.enumerated().map { index, reason in
                    ChartCategory(name: reason.0, point: index == 0 || index == 4 ? .hidden : .value(reason.1))
                })),
        Example(
            name: "share-one-hidden",
            chart: ShareBar(
                frame: frame("s4", "Reasons"),
                parts: reasons.enumerated().map { index, reason in
                    ChartCategory(name: reason.0, point: index == 0 ? .hidden : .value(reason.1))
                })),
        Example(
            name: "share-six-parts",
            chart: ShareBar(
                frame: frame("s5", "Sources"),
                parts: ["A colleague", "Newsletter", "Manager", "Event", "Intranet", "Other"].enumerated().map {
                    ChartCategory(name: $1, point: .value([30, 25, 20, 15, 10, 0][$0]))
                })),
    ]

    private static let figures: [Example] = [
        Example(
            name: "figure-with-trend",
            chart: SingleFigure(
                frame: frame("f1", "Engaged"), text: "74%",
                caption: "of relationships are engaged, 3 points more than in July", trend: engaged,
                firstLabel: "Aug 2025", lastLabel: "Aug 2026")),
        Example(
            name: "figure-hidden-months",
            chart: SingleFigure(
                frame: frame("f2", "Rematch"), text: "[c]", caption: "found a new relationship in time",
                trend: values(50, 54, 52) + [.hidden, .missing] + values(60) + [
                    .bounded(85...100, "≥85%"), .hidden,
                ],
                firstLabel: "Jan 2026", lastLabel: "Aug 2026")),
        Example(
            name: "figure-without-trend",
            chart: SingleFigure(
                frame: frame("f3", "Conflicts"), text: "between 12 and 19 weeks",
                caption: "until the first goal is set")),
        Example(
            name: "sparkline",
            chart: Sparkline(frame: frame("p1", "Engaged"), points: engaged)),
        Example(
            name: "sparkline-gaps",
            chart: Sparkline(
                frame: frame("p2", "Engaged"),
                points: values(58, 61, 60) + [.hidden] + values(57) + [.missing] + values(66, 65)
                    + [.bounded(85...100, "≥85%")] + values(68, 72) + [.hidden] + values(74))),
    ]
}
