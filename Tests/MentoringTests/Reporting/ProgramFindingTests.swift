import Testing

@testable import Mentoring

@Suite("Findings of the program itself")
struct ProgramFindingTests {
    private func rate(_ value: Double?, _ month: Month, status: FigureStatus = .published) -> PublishedFigure {
        .told("M07", value, status: status, in: month)
    }

    private func fired(
        _ figures: [Month: [PublishedFigure]], _ objective: Objective, in month: Month
    ) -> [String] {
        var months = HandMadeMonths(figures)
        months.program.objectives = [objective]
        return months.fired(in: month).filter { $0.utf8.starts(with: "F28".utf8) }
    }

    @Test("F28 fires in the first month that meets an objective, by what all earlier months publish")
    func metFirst() {
        let objective = Objective.reaching(80, of: "M07", by: "2025-12-31")
        let figures: [Month: [PublishedFigure]] = [
            "2025-03": [rate(79, "2025-03")], "2025-04": [rate(80, "2025-04")],
            "2025-05": [rate(70, "2025-05")], "2025-06": [rate(90, "2025-06")],
        ]
        #expect(fired(figures, objective, in: "2025-03") == [])
        #expect(fired(figures, objective, in: "2025-04") == ["F28 1"])
        #expect(
            fired(figures, objective, in: "2025-05") == [] && fired(figures, objective, in: "2025-06") == [])
    }

    @Test("F28 counts a coded share whose whole range has reached the target, and no other")
    func metByCode() {
        func fires(_ status: FigureStatus, _ target: Double, _ direction: Objective.Direction = .up) -> Bool {
            fired(
                ["2025-03": [rate(nil, "2025-03", status: status)]],
                .reaching(target, of: "M07", by: "2025-12-31", direction), in: "2025-03") == ["F28 1"]
        }
        #expect(fires(.atLeast(85), 85) && fires(.atLeast(85), 80) && !fires(.atLeast(85), 86))
        #expect(fires(.atMost(15), 15, .down) && !fires(.atMost(15), 14, .down) && !fires(.atMost(15), 10))
        #expect(!fires(.hidden, 0))
    }

    @Test("F28 is silent about repeated figures and about what is to be kept")
    func notNews() {
        let repeated = [Month("2025-04"): [rate(90, "2025-03")]]
        #expect(fired(repeated, .reaching(80, of: "M07", by: "2025-12-31"), in: "2025-04") == [])
        let kept = [Month("2025-04"): [rate(80, "2025-04")]]
        #expect(fired(kept, .reaching(80, of: "M07", by: "2025-12-31", .keep), in: "2025-04") == [])
    }

    @Test("F29 counts follow-ups that are open and overdue at the month's end")
    func lateActions() {
        func fired(_ actions: ProgramAction...) -> [String] {
            var months = HandMadeMonths(["2025-06": []])
            months.program.actions = actions
            return months.findings(in: "2025-06").map { "\($0.rule.rawValue) \($0.variant ?? "")" }
        }
        #expect(fired(.agreed("2025-03-01", due: "2025-06-29")) == ["F29 one"])
        #expect(fired(.agreed("2025-03-01", due: "2025-06-30")) == ["F31 "])
        // Done later counts as open then; opened later is not there yet; done in time is done.
        #expect(
            fired(
                .agreed("2025-03-01", due: "2025-05-31", done: "2025-07-01"),
                .agreed("2025-06-30", due: "2025-06-01")) == ["F29 other"])
        #expect(fired(.agreed("2025-07-01", due: "2025-06-01")) == ["F31 "])
        #expect(fired(.agreed("2025-03-01", due: "2025-06-01", done: "2025-06-30")) == ["F31 "])
    }

    @Test("F30 names the families of which nothing was supplied")
    func missingFamilies() {
        func fired(_ goals: Double?, _ surveys: Double?) -> [ReportFinding] {
            let rows = [("goals", goals), ("surveys", surveys), ("rhythm", 50)].map {
                PublishedFigure.told("Q1", $1, by: "family", $0, in: "2025-06")
            }
            return HandMadeMonths(["2025-06": [.told("Q1", 60, in: "2025-06")] + rows]).findings(in: "2025-06")
        }
        let both = fired(0, 0)
        #expect(both.map(\.rule) == [.f30] && both.first?.severity == 2)
        guard case .families(["goals", "surveys"]) = both.first?.places.last?.value else {
            Issue.record("not the two families")
            return
        }
        // A family of which this version computes nothing has no cases.
        #expect(fired(25, nil).map(\.rule) == [.f31])
    }

    @Test("F32 tells the team of rules that apply to more than the threshold's share of relationships")
    func widespreadRules() {
        func fired(_ edition: Edition, share: Double, threshold: Double? = nil) -> [String] {
            var months = HandMadeMonths(["2025-06": [.told("M40.A5", share, in: "2025-06")]])
            months.edition = edition
            if let threshold { months.program.thresholds["share"] = ["share": threshold] }
            return months.fired(in: "2025-06")
        }
        #expect(fired(.team, share: 41) == ["F32 2"] && fired(.team, share: 40) == ["F31 0"])
        #expect(fired(.leadership, share: 90) == ["F31 0"] && fired(.everyone, share: 90) == ["F31 0"])
        #expect(fired(.team, share: 41, threshold: 50) == ["F31 0"])
        #expect(fired(.team, share: 21, threshold: 20) == ["F32 2"])
    }
}
