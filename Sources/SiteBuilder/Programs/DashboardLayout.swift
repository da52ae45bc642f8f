import Mentoring

/// What a program's dashboard shows, in order. Titles and explanations are in the strings under `charts`.
enum DashboardLayout {
    /// One chart: its anchor, its name in the strings, and what it draws.
    struct Chart: Sendable {
        let id: String
        /// Its title and explanation are `charts.<words>` in the strings; those of its metric where there are none.
        let words: String
        /// What it is called in place of that; nil for nothing else.
        let title: String?
        let form: Form

        /// A chart; without `words` it has those of its anchor.
        init(id: String, words: String? = nil, title: String? = nil, form: Form) {
            self.id = id
            self.words = words ?? id
            self.title = title
            self.form = form
        }

        /// The same chart at another place.
        func at(id: String) -> Chart { Chart(id: id, words: words, title: title, form: form) }

        /// The figure whose name it bears where it has no other.
        var figure: String {
            switch form {
            case .lines(let lines, _, _): lines.first?.key.id ?? ""
            case .columns(let id), .bars(let id, _): id
            case .shares(let ids), .ranked(let ids), .parts(let ids): ids.first ?? ""
            }
        }

        /// The metric whose explanation stands under the chart where the chart has none of its own.
        var metric: String {
            FigureKey(figure).metric
        }
    }

    enum Form: Sendable {
        /// A line a figure over the last thirteen months; the words of each line are `series.<name>`.
        case lines([Line], domain: Domain, target: Target)
        /// A column a month.
        case columns(String)
        /// A bar a category in the last month.
        case bars(String, dimension: String)
        /// Shares that belong together and have bases of their own, in the last month.
        case shares([String])
        /// Shares of one base that may overlap, the largest first, in the last month.
        case ranked([String])
        /// The parts of one whole, in the last month.
        case parts([String])

        /// What the rows differ by; nil for a form without a breakdown.
        var dimension: String? {
            if case .bars(_, let dimension) = self { dimension } else { nil }
        }

        var isOfLines: Bool {
            if case .lines = self { true } else { false }
        }
    }

    /// A line of a chart: its name in the strings (nil for the only one) and its figure.
    struct Line: Sendable {
        let name: String?
        let key: FigureKey
    }

    enum Domain: Sendable { case percent, fromZero }

    /// The rule drawn across a chart.
    enum Target: Sendable {
        case none
        /// The objective that the program bound to this metric, if there is one.
        case objective(String)
        /// Meetings a month that the agreed cadence asks for.
        case cadence
    }

    struct Section: Sendable {
        let id: String
        let charts: [Chart]
    }

    /// How many months the charts go back.
    static let months = 13

    /// How many rows of the attention list stand on the program's page of the team's edition.
    static let attentionRows = 10

    /// The figures that come first, with the names of their labels.
    static let headlines = ["M02", "M22", "M07", "M08"]

    /// The figures that the list of programs shows of each.
    static let overview = ["M02", "M22"]

    static let sections = [
        Section(
            id: "joining",
            charts: [
                Chart(
                    id: "participation",
                    form: .lines([single("M01")], domain: .percent, target: .objective("M01"))),
                Chart(id: "participation-by-unit", form: .bars("M01", dimension: "unit")),
                Chart(
                    id: "enrolled",
                    form: .lines(
                        [
                            Line(name: "total", key: FigureKey("M02")), role("mentee"), role("mentor"),
                            role("peer"),
                        ], domain: .fromZero, target: .none)),
                Chart(
                    id: "joiners-and-leavers",
                    form: .lines(
                        [
                            Line(name: "joiners", key: FigureKey("M03.joiners")),
                            Line(name: "leavers", key: FigureKey("M03.leavers")),
                        ], domain: .fromZero, target: .none)),
            ]),
        Section(
            id: "matching",
            charts: [
                Chart(
                    id: "match-rate", form: .lines([single("M07")], domain: .percent, target: .objective("M07"))
                ),
                Chart(id: "waiting-list", form: .columns("M08")),
                Chart(id: "waiting-by-time", form: .bars("M08", dimension: "band")),
            ]),
        Section(
            id: "relationships",
            charts: [
                Chart(
                    id: "engaged-rate",
                    form: .lines([single("M22")], domain: .percent, target: .objective("M22"))),
                Chart(
                    id: "meetings",
                    form: .lines([single("M21")], domain: .fromZero, target: .cadence)),
                Chart(id: "meetings-distribution", form: .bars("M21.distribution", dimension: "meetings")),
                Chart(
                    id: "goal-set-rate",
                    form: .lines([single("M17")], domain: .percent, target: .objective("M17"))),
                checkInReasons,
            ]),
        Section(
            id: "endings",
            charts: [
                Chart(id: "endings", form: .shares(["M25.planned", "M25.early"])),
                Chart(id: "ending-reasons", form: .bars("M25.reason", dimension: "reason")),
            ]),
    ]

    /// Why relationships need a check-in: the rules, which the team's edition alone tells.
    static let checkInReasons = Chart(
        id: "check-in-reasons",
        form: .ranked([1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 13, 15].map { "M40.A\($0)" }))

    /// The chart over the months that shows one figure and nothing else; nil where there is none.
    static func chart(ofOnly key: FigureKey) -> Chart? {
        sections.flatMap(\.charts).first { chart in
            switch chart.form {
            case .lines(let lines, _, _): lines.count == 1 && lines[0].key == key
            case .columns(let id): FigureKey(id) == key
            case .bars, .shares, .ranked, .parts: false
            }
        }
    }

    /// The chart of a figure's breakdown; nil where there is none.
    static func chart(of figure: String, by dimension: String) -> Chart? {
        sections.flatMap(\.charts).first { $0.form.dimension == dimension && $0.figure == figure }
    }

    private static func single(_ id: String) -> Line { Line(name: nil, key: FigureKey(id)) }

    private static func role(_ category: String) -> Line {
        Line(name: category, key: FigureKey("M02", dimension: "role", category: category))
    }
}
