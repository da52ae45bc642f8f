import Mentoring

/// What a month's report prints, in the order of domain.md 4.1. Titles and explanations are in the strings under
/// `report.sections`.
enum ReportLayout {
    /// A section with figures, events or findings of its own. The others (objectives, story, actions, attention list,
    /// reading, notes) have forms of their own in the template.
    struct Section: Sendable {
        /// Its anchor, and its name in the strings.
        let id: String
        /// When each edition prints it; editions that are not named never do.
        let printed: [Edition: Occasion]
        let tables: [Table]
        let charts: [DashboardLayout.Chart]
    }

    /// The months in which a section is printed.
    enum Occasion: Sendable { case always, quarterEnd, fiscalYearEnd, closedWave }

    /// A table of a section.
    enum Table: Sendable {
        /// One row a figure: now, before, and a year ago. The rows of a breakdown follow their figure.
        case figures([Row], caption: String? = nil)
        /// One row a category of a dimension, one column a figure.
        case categories(dimension: String, ids: [String])
        /// One row a survey figure and role: of which survey it is, and what the survey before said.
        case roles([String])
    }

    /// A row, or rows, of a table of figures.
    enum Row: Sendable {
        case figure(String)
        case breakdown(String, by: String)
        /// All rows of all breakdowns of a metric's figures.
        case everyBreakdown(of: String)
    }

    /// How many months the charts and comparisons go back, the report's own counted.
    static let months = 13

    /// The figures that matter most; those that a program does not have are left out.
    static let headlines = ["M02", "M22", "M27.favorable"]

    static let sections = [
        Section(
            id: "joining", printed: everywhere(.always),
            tables: [
                .figures(
                    figures("M01", "M02") + [.breakdown("M02", by: "role")]
                        + figures(
                            "M03.joiners", "M03.leavers", "M04", "M05.units", "M06.accepted", "M06.matched-60",
                            "M06.first-meeting-90", "M07", "M08", "M08.median-days", "M08.p90-days",
                            "M08.over-30", "M09", "M11")),
                .categories(dimension: "skill", ids: ["M10.demand", "M10.supply", "M10.gap"]),
            ],
            charts: [
                Chart(
                    id: "match-rate", form: .lines([line("M07")], domain: .percent, target: .objective("M07"))),
                Chart(id: "waiting-by-time", form: .bars("M08", dimension: "band")),
            ]),
        Section(
            id: "relationships", printed: everywhere(.always),
            tables: [
                .figures(
                    figures("flow.opening", "flow.started", "flow.ended", "flow.closing"), caption: "flow"),
                .figures(
                    figures(
                        "M40", "M40.on-track", "M40.too-early", "M40.paused", "M12.direct", "M12.indirect",
                        "M25.planned", "M25.early", "M26"), caption: "state"),
            ],
            charts: [
                Chart(
                    id: "relationships-state",
                    form: .shares(["M40.on-track", "M40", "M40.too-early", "M40.paused"])),
                DashboardLayout.checkInReasons,
                Chart(id: "ending-reasons", form: .bars("M25.reason", dimension: "reason")),
            ]),
        Section(
            id: "rhythm", printed: [.team: .always, .leadership: .always],
            tables: [
                .figures(
                    figures(
                        "M13", "M14", "M15.median-days", "M15.within-14", "M15.not-met", "M21", "M22", "M23",
                        "M24"))
            ],
            charts: [
                Chart(
                    id: "engaged-rate",
                    form: .lines([line("M22")], domain: .percent, target: .objective("M22"))),
                Chart(id: "meetings", form: .lines([line("M21")], domain: .fromZero, target: .cadence)),
            ]),
        Section(
            id: "goals", printed: everywhere(.always),
            tables: [
                .figures(
                    figures(
                        "M17", "M18", "M18.late", "M18.open", "M18.dropped", "M19", "M19.behind", "M19.overdue",
                        "M19.unknown", "M20"))
            ],
            charts: [
                Chart(
                    id: "goal-set-rate",
                    form: .lines([line("M17")], domain: .percent, target: .objective("M17")))
            ]),
        Section(
            id: "training", printed: everywhere(.always),
            tables: [
                .figures([.breakdown("M16", by: "role")] + figures("M16.before-first-match", "M35"))
            ],
            charts: []),
        Section(
            id: "voices", printed: everywhere(.closedWave),
            tables: [
                .roles([
                    "M34", "M27.favorable", "M27.neutral", "M27.unfavorable", "M27.mean",
                    "M28.favorable", "M28.neutral", "M28.unfavorable", "M28.mean", "M29", "M30", "M31",
                    "M31.unlinked", "M32",
                ]),
                .categories(dimension: "item", ids: ["M33.mentor", "M33.mentee", "M33.gap"]),
                .categories(dimension: "age-band", ids: ["M30"]),
            ],
            charts: []),
        Section(
            id: "outcomes",
            printed: [.team: .quarterEnd, .leadership: .quarterEnd, .everyone: .fiscalYearEnd],
            tables: [
                .figures(
                    figures(
                        "M31", "M31.unlinked", "M32", "M36.participant", "M36.comparison", "M36",
                        "M37.participant", "M37.comparison", "M37", "M38.converted", "M38.first-time"))
            ],
            charts: []),
        Section(
            id: "fairness", printed: [.team: .fiscalYearEnd, .leadership: .fiscalYearEnd],
            tables: [.figures([.everyBreakdown(of: "M39")])], charts: []),
    ]

    private typealias Chart = DashboardLayout.Chart

    private static func everywhere(_ occasion: Occasion) -> [Edition: Occasion] {
        [.everyone: occasion, .leadership: occasion, .team: occasion]
    }

    private static func line(_ id: String) -> DashboardLayout.Line {
        DashboardLayout.Line(name: nil, key: FigureKey(id))
    }

    private static func figures(_ ids: String...) -> [Row] { ids.map { .figure($0) } }
}

extension ReportLayout {
    /// The figures that a report draws over the months: only these does a frozen month keep of the months before it.
    static let drawn: Set<FigureKey> = {
        let charts = sections.flatMap(\.charts).flatMap { chart -> [FigureKey] in
            switch chart.form {
            case .lines(let lines, _, _): lines.map(\.key)
            case .columns(let id): [FigureKey(id)]
            case .bars, .shares, .ranked, .parts: []
            }
        }
        return Set(charts + headlines.map { FigureKey($0) })
    }()
}
