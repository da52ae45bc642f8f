@testable import Mentoring

/// Published figures that a test writes down by hand, month by month, with a program around them.
struct HandMadeMonths {
    var program = TestProgram(startsOn: "2025-01-01", cutoff: "2025-12-31")
    var edition = Edition.everyone
    var figures: [Month: [PublishedFigure]]

    init(_ figures: [Month: [PublishedFigure]]) { self.figures = figures }

    var published: PublishedFigures {
        PublishedFigures(
            dataset: program.dataset, edition: edition, months: figures.keys.sorted(), smallMonths: [],
            revisions: [:], figures: figures)
    }

    func findings(in month: Month) -> [ReportFinding] { findFindings(published, in: month) }

    /// The rules that fire, with their severities, as "F07 2".
    func fired(in month: Month) -> [String] {
        findings(in: month).map { "\($0.rule.rawValue) \($0.severity)" }
    }
}

extension PublishedFigure {
    /// A figure of which a test says what matters to it.
    static func told(
        _ id: String, _ value: Double?, _ unit: FigureUnit = .percent, status: FigureStatus = .published,
        base: PublishedBase = .notShown, previous: Double? = nil, change: FigureChange? = nil, streak: Int = 0,
        by dimension: String? = nil, _ category: String? = nil, wave: String? = nil, in month: Month
    ) -> PublishedFigure {
        PublishedFigure(
            key: FigureKey(id, dimension: dimension, category: category), unit: unit, status: status,
            value: value, base: base, previous: previous, change: change, streak: streak, resultMonth: month,
            wave: wave)
    }
}

extension Objective {
    /// An objective of which the figure, the target and the day matter.
    static func reaching(
        _ target: Double, of metric: String, by: Day, _ direction: Direction = .up, text: String = "x"
    ) -> Objective {
        Objective(
            id: metric, text: text, metric: metric, target: target, unit: "", by: by, direction: direction)
    }
}

extension ProgramAction {
    /// A follow-up of which the days matter.
    static func agreed(_ opened: Day, due: Day, done: Day? = nil, outcome: String? = nil, id: String = "a-1")
        -> ProgramAction
    {
        ProgramAction(
            id: id, openedOn: opened, fromFinding: "F01", text: id, ownerRole: "Program lead", dueOn: due,
            doneOn: done, outcome: outcome)
    }
}
