import Testing

@testable import Mentoring

@Suite("Where objectives stand")
struct ObjectiveTests {
    /// The standing in the last of some months from January 2025 on.
    private func standing(
        _ figures: [PublishedFigure?], _ objective: Objective
    ) -> ObjectiveStanding? {
        var byMonth: [Month: [PublishedFigure]] = [:]
        for (index, figure) in figures.enumerated() {
            byMonth[Month("2025-01") + index] = figure.map { [$0] } ?? []
        }
        var months = HandMadeMonths(byMonth)
        months.program.objectives = [objective]
        return makeReport(months.published, month: Month("2025-01") + (figures.count - 1))?.objectives.first?
            .standing
    }

    private func rate(_ value: Double?, _ month: Month, status: FigureStatus = .published) -> PublishedFigure {
        .told("M07", value, status: status, in: month)
    }

    @Test("an objective is met at its target, from its own side")
    func met() {
        func met(_ value: Double, _ direction: Objective.Direction) -> Bool {
            standing([rate(value, "2025-01")], .reaching(50, of: "M07", by: "2025-01-31", direction)) == .met
        }
        #expect(met(50, .up) && met(51, .up) && !met(49, .up))
        #expect(met(50, .down) && met(49, .down) && !met(51, .down))
        // To keep a share is to stay within 5 points of it.
        #expect(met(45, .keep) && met(55, .keep) && !met(44, .keep) && !met(56, .keep))
        // An objective whose day came before the first month is judged by that.
        #expect(standing([rate(60, "2025-01")], .reaching(50, of: "M07", by: "2024-12-31")) == .met)
        // Before its day, it is at its target and no more.
        #expect(standing([rate(60, "2025-01")], .reaching(50, of: "M07", by: "2025-02-01")) == .atTarget)
    }

    @Test("it is judged by the month of its day, whatever came later, and that month is told")
    func judgedOnItsDay() {
        let values = [40, 77, 73, 80].enumerated().map { rate($1, Month("2025-01") + $0) }
        let objective = Objective.reaching(75, of: "M07", by: "2025-02-28")
        #expect(
            (1...4).map { standing(Array(values.prefix($0)), objective) } == [.tooEarly, .met, .met, .met])
        // Missed stays missed, too. A day within a month is judged at that month's end.
        let late = Objective.reaching(75, of: "M07", by: "2025-03-10")
        #expect((2...4).map { standing(Array(values.prefix($0)), late) } == [.atTarget, .missed, .missed])

        func decision(in month: Month) -> (now: Double?, decided: Double?)? {
            var months = HandMadeMonths(
                Dictionary(uniqueKeysWithValues: values.map { ($0.resultMonth, [$0]) }))
            months.program.objectives = [objective]
            return makeReport(months.published, month: month)?.objectives.first
                .map { ($0.now?.value, $0.decidedBy?.figure.value) }
        }
        #expect(decision(in: "2025-04")?.now == 80 && decision(in: "2025-04")?.decided == 77)
        // In the month of the day itself, the figure says it.
        #expect(decision(in: "2025-02")?.now == 77 && decision(in: "2025-02")?.decided == nil)
    }

    @Test("what was hidden on its day stays undecided")
    func hiddenOnItsDay() {
        let figures = [rate(nil, "2025-01", status: .hidden), rate(90, "2025-02")]
        #expect(standing(figures, .reaching(50, of: "M07", by: "2025-01-31")) == .notShown)
    }

    @Test(
        "it is on course while no more than 5 points behind the straight line from the first value to the target"
    )
    func course() {
        // From 40 on January 31 to 80 on December 31, 334 days; May 31 is day 120: 40 + 40 · 120/334 = 54.4.
        func standing(_ value: Double) -> ObjectiveStanding? {
            self.standing(
                [rate(40, "2025-01"), rate(90, "2025-02"), nil, nil, rate(value, "2025-05")],
                .reaching(80, of: "M07", by: "2025-12-31"))
        }
        #expect(standing(50) == .onCourse && standing(49) == .behind && standing(80) == .atTarget)
        // The other way round: from 60 down to 20, 45.6 on May 31.
        func falling(_ value: Double) -> ObjectiveStanding? {
            self.standing(
                [rate(60, "2025-01"), nil, nil, nil, rate(value, "2025-05")],
                .reaching(20, of: "M07", by: "2025-12-31", .down))
        }
        #expect(falling(50) == .onCourse && falling(51) == .behind)
    }

    @Test("a first value beyond the target asks for the target, and a single month says nothing of a course")
    func edges() {
        let objective = Objective.reaching(80, of: "M07", by: "2025-12-31")
        #expect(standing([rate(90, "2025-01"), rate(75, "2025-02")], objective) == .onCourse)
        #expect(standing([rate(90, "2025-01"), rate(74, "2025-02")], objective) == .behind)
        #expect(standing([rate(40, "2025-01")], objective) == .tooEarly)
        // Hidden and coded months are no beginning.
        #expect(
            standing(
                [
                    rate(nil, "2025-01", status: .hidden), rate(nil, "2025-02", status: .atMost(15)),
                    rate(40, "2025-03"),
                ],
                objective) == .tooEarly)
        #expect(
            standing(
                [rate(40, "2025-01"), rate(40, "2025-02")], .reaching(41, of: "M07", by: "2025-12-31", .keep))
                == .atTarget)
        #expect(
            standing(
                [rate(40, "2025-01"), rate(40, "2025-02")], .reaching(60, of: "M07", by: "2025-12-31", .keep))
                == .behind)
    }

    @Test("on its day an objective that is not met is missed")
    func missed() {
        let figures = [rate(40, "2025-01"), rate(49, "2025-02")]
        #expect(standing(figures, .reaching(50, of: "M07", by: "2025-02-28")) == .missed)
        #expect(standing(figures, .reaching(50, of: "M07", by: "2025-03-01")) == .onCourse)
    }

    @Test("what is not told stands nowhere, unless a code leaves no doubt")
    func untold() {
        func standing(_ status: FigureStatus, _ target: Double) -> ObjectiveStanding? {
            self.standing(
                [rate(60, "2025-01"), rate(nil, "2025-02", status: status)],
                .reaching(target, of: "M07", by: "2025-12-31"))
        }
        #expect(standing(.hidden, 50) == .notShown)
        #expect(standing(.notCollected, 50) == .notCollected && standing(.tooEarly, 50) == .tooEarly)
        #expect(standing(.published, 50) == .tooEarly)
        #expect(standing(.atLeast(85), 80) == .atTarget && standing(.atLeast(85), 90) == .notShown)
        // At most 15 of a line that begins at 60 is behind; at least 85 of a line to 86 cannot be told.
        #expect(standing(.atMost(15), 90) == .behind && standing(.atLeast(85), 86) == .notShown)
        #expect(self.standing([nil], .reaching(50, of: "M07", by: "2025-12-31")) == .notCollected)
    }
}
