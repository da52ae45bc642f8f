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
        PublishedFigure(
            key: FigureKey(id, dimension: dimension, category: category), unit: unit, status: status,
            value: value,
            previous: previous, change: change, resultMonth: from ?? month)
    }

    /// The rules that fire, with their severities.
    private func fired(_ figures: [PublishedFigure], targets: [String: Double] = [:]) -> [String] {
        var program = TestProgram()
        program.objectives = targets.map { metric, target in
            Objective(
                id: metric, text: "x", metric: metric, target: target, unit: "percent", by: "2026-01-01",
                direction: .up)
        }
        let published = PublishedFigures(
            dataset: program.dataset, edition: .everyone, months: [month], smallMonths: [], revisions: [:],
            figures: [month: figures])
        return findFindings(published, in: month).map { "\($0.rule.rawValue) \($0.severity)" }
    }

    @Test("say that nothing moved where nothing fired")
    func silence() {
        #expect(fired([]) == ["F31 0"])
        #expect(fired([figure("M07", 60)]) == ["F31 0"])
    }

    @Test("need the program's own target, and compare with it strictly")
    func targets() {
        #expect(fired([figure("M07", 69)], targets: ["M07": 70]) == ["F01 3"])
        #expect(fired([figure("M07", 70)], targets: ["M07": 70]) == ["F31 0"])
        #expect(
            fired([figure("M13", 40), figure("M17", 50)], targets: ["M13": 60, "M17": 60]) == [
                "F12 2", "F13 2",
            ])
        #expect(fired([figure("M26", 60)], targets: ["M26": 60]) == ["F19 1"])
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

    @Test("are ranked by severity, twice as heavy for an objective, and one good news stays among the five")
    func selection() {
        func finding(_ rule: FindingRule, _ severity: Int, _ id: String) -> ReportFinding {
            ReportFinding(rule: rule, severity: severity, places: [], figure: FigureKey(id))
        }
        let fired = [
            finding(.f03, 1, "M08"), finding(.f05, 2, "M04"), finding(.f08, 2, "M15"), finding(.f11, 2, "M23"),
            finding(.f13, 2, "M17"), finding(.f15, 2, "M20"), finding(.f27, 3, "M40"),
        ]
        let chosen = selectFindings(fired, targets: ["M17": 60]).map(\.rule)
        // F13 weighs 4, F27 3, then by rule; the last of five gives way to the good news.
        #expect(chosen == [.f13, .f27, .f05, .f08, .f03])
    }
}
