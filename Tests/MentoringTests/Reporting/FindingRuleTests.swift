import Testing

@testable import Mentoring

/// The conditions of domain.md 4.2, each with figures written down by hand; k is 5.
@Suite("The rules of findings")
struct FindingRuleTests {
    private let month: Month = "2025-06"

    private func figure(
        _ id: String, _ value: Double?, _ unit: FigureUnit = .percent, status: FigureStatus = .published,
        previous: Double? = nil, change: FigureChange? = nil, dimension: String? = nil, category: String? = nil,
        from: Month? = nil
    ) -> PublishedFigure {
        .told(
            id, value, unit, status: status, previous: previous, change: change, by: dimension, category,
            in: from ?? month)
    }

    /// The rules that fire, with their severities.
    private func fired(_ figures: [PublishedFigure], targets: [String: Double] = [:]) -> [String] {
        var months = HandMadeMonths([month: figures])
        months.program.objectives = targets.map { .reaching($1, of: $0, by: "2026-01-01") }
        return months.fired(in: month)
    }

    @Test("say that nothing moved where nothing fired")
    func silence() {
        #expect(fired([]) == ["F31 0"])
        #expect(fired([figure("M07", 60)]) == ["F31 0"])
    }

    @Test("need the program's own target, and compare with it strictly")
    func targets() {
        #expect(fired([figure("M07", 69)], targets: ["M07": 70]) == ["F01 3"])
        #expect(fired([figure("M07", 70)], targets: ["M07": 70]) == ["F28 1"])
        #expect(
            fired([figure("M13", 40), figure("M17", 50)], targets: ["M13": 60, "M17": 60]) == [
                "F12 2", "F13 2",
            ])
        #expect(fired([figure("M26", 60)], targets: ["M26": 60]) == ["F19 1", "F28 1"])
    }

    @Test("are silent about what is hidden, coded, or told for another month")
    func silentOnWhatIsNotTold() {
        let targets = ["M07": 70.0]
        #expect(fired([figure("M07", nil, status: .hidden)], targets: targets) == ["F31 0"])
        #expect(fired([figure("M07", nil, status: .atMost(10))], targets: targets) == ["F31 0"])
        #expect(fired([figure("M07", nil)], targets: targets) == ["F31 0"])
        let repeated = figure("M25.early", 30, previous: 10, change: .up, from: "2024-12")
        #expect(fired([repeated]) == ["F31 0"])
    }

    @Test("F02 fires from 20 % of at least k people on")
    func longWaits() {
        func list(_ count: Double, _ share: Double) -> [PublishedFigure] {
            [figure("M08", count, .people), figure("M08.over-30", share)]
        }
        #expect(fired(list(5, 20)) == ["F02 3"])
        #expect(fired(list(4, 50)) == ["F31 0"] && fired(list(50, 19)) == ["F31 0"])
    }

    @Test("F03, F17 and F27 fire on a change in their direction only")
    func changes() {
        #expect(fired([figure("M08", 5, .people, previous: 9, change: .down)]) == ["F03 1"])
        #expect(fired([figure("M08", 9, .people, previous: 5, change: .up)]) == ["F31 0"])
        #expect(fired([figure("M25.early", 30, previous: 10, change: .up)]) == ["F17 3"])
        #expect(fired([figure("M40", 30, previous: 10, change: .up)]) == ["F27 3"])
        #expect(fired([figure("M40", 30, previous: 31, change: .same)]) == ["F31 0"])
    }

    @Test("F07 and F09 weigh 2 when worse and 1 when better")
    func worseOrBetter() {
        #expect(fired([figure("M11", 30, .days, previous: 20, change: .up)]) == ["F07 2"])
        #expect(fired([figure("M11", 20, .days, previous: 30, change: .down)]) == ["F07 1"])
        #expect(fired([figure("M22", 60, previous: 80, change: .down)]) == ["F09 2"])
        #expect(fired([figure("M22", 80, previous: 60, change: .up)]) == ["F09 1"])
        // A rise that stays below the target is no good news.
        #expect(fired([figure("M22", 80, previous: 60, change: .up)], targets: ["M22": 85]) == ["F09 2"])
        #expect(fired([figure("M22", 80, previous: 80, change: .same)]) == ["F31 0"])
    }

    @Test("F04 names the largest gap of at least k with its demand and supply")
    func skills() {
        func rows(_ gap: Double) -> [PublishedFigure] {
            [("a", 1.0), ("b", gap)].flatMap { name, gap in
                [
                    figure("M10.gap", gap, .places, dimension: "skill", category: name),
                    figure("M10.demand", gap + 2, .people, dimension: "skill", category: name),
                    figure("M10.supply", 2, .places, dimension: "skill", category: name),
                ]
            }
        }
        #expect(fired(rows(5)) == ["F04 2"] && fired(rows(4)) == ["F31 0"])
    }

    @Test("F05, F06, F08, F11, F15 and F18 fire at their limits")
    func limits() {
        #expect(fired([figure("M04", 91)]) == ["F05 2"] && fired([figure("M04", 90)]) == ["F31 0"])
        #expect(fired([figure("M04", 49), figure("M08", 5, .people)]) == ["F06 2"])
        #expect(fired([figure("M04", 49), figure("M08", 4, .people)]) == ["F31 0"])
        #expect(fired([figure("M15.within-14", 59)]) == ["F08 2"])
        #expect(fired([figure("M23", 74)]) == ["F11 2"] && fired([figure("M23", 75)]) == ["F31 0"])
        #expect(fired([figure("M20", 49)]) == ["F15 2"] && fired([figure("M20", 50)]) == ["F31 0"])
        func reason(_ share: Double) -> PublishedFigure {
            figure("M25.reason", share, dimension: "reason", category: "time")
        }
        #expect(fired([reason(40)]) == ["F18 2"] && fired([reason(39)]) == ["F31 0"])
    }

    @Test("F10 fires on the third fall in a row, and on those that follow")
    func threeFalls() {
        func engaged(_ streak: Int, status: FigureStatus = .published, from: Month = "2025-06") -> [String] {
            fired([
                .told("M22", status == .published ? 60 : nil, status: status, streak: streak, in: from)
            ])
        }
        #expect(engaged(-3) == ["F10 3"] && engaged(-5) == ["F10 3"])
        #expect(engaged(-2) == ["F31 0"] && engaged(3) == ["F31 0"])
        #expect(engaged(-3, status: .hidden) == ["F31 0"] && engaged(-3, status: .atMost(10)) == ["F31 0"])
        #expect(engaged(-3, from: "2025-05") == ["F31 0"])
    }

    @Test(
        "F14 fires on a rise against the year before, or at the target, with the month's goals where they are told"
    )
    func completedGoals() {
        func completed(_ count: Double?) -> PublishedFigure {
            figure("M18.completed", count, .goals, status: count == nil ? .hidden : .published)
        }
        func variants(_ figures: [PublishedFigure]) -> [String?] {
            HandMadeMonths([month: figures]).findings(in: month).map(\.variant)
        }
        let rise = figure("M18", 70, previous: 50, change: .up)
        #expect(fired([rise, completed(12)]) == ["F14 1"])
        #expect(variants([rise, completed(12)]) == ["other"] && variants([rise, completed(1)]) == ["one"])
        // Not told, or none: the share alone.
        #expect(variants([rise, completed(nil)]) == ["share"] && variants([rise, completed(0)]) == ["share"])
        #expect(fired([figure("M18", 70, previous: 70, change: .same)]) == ["F31 0"])
        #expect(fired([figure("M18", 70)], targets: ["M18": 70]) == ["F14 1", "F28 1"])
        #expect(fired([figure("M18", 69)], targets: ["M18": 70]) == ["F31 0"])
        // Outside a fiscal year's last month the share repeats the last one.
        #expect(fired([figure("M18", 70, previous: 50, change: .up, from: "2024-12")]) == ["F31 0"])
        #expect(fired([figure("M18", nil, status: .atLeast(85))], targets: ["M18": 90]) == ["F31 0"])
    }

    @Test("F16 fires where not all mentors were trained before their first match")
    func lateTraining() {
        let id = "M16.before-first-match"
        #expect(fired([figure(id, 99)]) == ["F16 2"] && fired([figure(id, 100)]) == ["F31 0"])
        #expect(fired([figure(id, nil, status: .atLeast(90))]) == ["F31 0"])
        #expect(fired([figure(id, nil)]) == ["F31 0"])
    }

    @Test("are ranked by severity, twice as heavy for an objective, and one good news stays among the five")
    func selection() {
        func finding(_ rule: FindingRule, _ severity: Int, _ id: String) -> ReportFinding {
            ReportFinding(rule: rule, severity: severity, places: [], figure: FigureKey(id))
        }
        let fired = [
            finding(.f03, 1, "M08"), finding(.f05, 2, "M04"), finding(.f08, 2, "M15"), finding(.f11, 2, "M23"),
            finding(.f13, 2, "M17"), finding(.f15, 2, "M20"), finding(.f27, 3, "M40"),
        ]
        let (chosen, others) = selectFindings(fired, targets: ["M17": 60])
        // F13 weighs 4, F27 3, then by rule; the last of five gives way to the good news.
        #expect(others.map(\.rule) == [.f11, .f15])
        #expect(chosen.map(\.rule) == [.f13, .f27, .f05, .f08, .f03])
    }

    @Test(
        "that weigh nothing are never among the five, and do not stand in the way of saying that nothing moved")
    func weightless() {
        func finding(_ rule: FindingRule, _ severity: Int) -> ReportFinding {
            ReportFinding(rule: rule, severity: severity, places: [], figure: nil)
        }
        let fired = [finding(.f20, 0), finding(.f25, 0), finding(.f24, 2)]
        #expect(selectFindings(fired, targets: [:]).selected.map(\.rule) == [.f24])
        #expect(
            selectFindings([finding(.f25, 0), finding(.f31, 0)], targets: [:]).selected.map(\.rule) == [.f31])
    }

    @Test("have a section each, but for the one that says that nothing moved")
    func sections() {
        #expect(FindingRule.allCases.filter { $0.section == nil } == [.f31])
    }
}
